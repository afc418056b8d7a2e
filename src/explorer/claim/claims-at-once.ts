// How many claims are asked for at once where all of them are? Each comes with those that contradict it: twice as many would
// be more than the server gives.
export const CLAIMS_AT_ONCE = 50;
