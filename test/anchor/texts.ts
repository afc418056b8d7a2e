// Two invented reports, with repeated and nearly repeated sentences on purpose: look-alikes for the anchoring tests.
export const texts = [
  `The harbour council met on Monday in Port Ellery. “We will not sell the north pier,” said Ada Morrow, who chairs it.
Her deputy, Tom Vance, disagreed. “We will not sell the south pier,” he said, “but the north pier costs us money.”
On Tuesday the council met again. Ada Morrow said she had nothing to add. Tom Vance said he had nothing to add.
“No comment,” said the lawyer for the buyers. “No comment,” said the lawyer for the sellers, an hour later.
According to two people who saw the offer, the price was 4 million. According to one person who saw the offer, the
price was 5 million. 😀 A spokesman did not answer. A spokeswoman did not answer either.
On Wednesday the council voted. The north pier stays. The south pier stays too, for now, until the autumn budget.`,
  `اجتمع مجلس الميناء يوم الاثنين في بلدة رأس النورس. وقالت رئيسة المجلس هدى مراد: «لن نبيع الرصيف الشمالي».
واعترض نائبها سامي حداد قائلًا: «لن نبيع الرصيف الجنوبي، لكن الرصيف الشمالي يكلفنا كثيرًا».
وفي يوم الثلاثاء اجتمع المجلس مرة أخرى. وقالت هدى مراد إنها لا تملك ما تضيفه. وقال سامي حداد إنه لا يملك ما يضيفه.
وقال محامي المشترين: «لا تعليق». وبعد ساعة قال محامي البائعين أيضًا: «لا تعليق».
وبحسب شخصين اطلعا على العرض فإن السعر بلغ أربعة ملايين. وبحسب شخص آخر اطلع على العرض فإن السعر بلغ خمسة ملايين.
ولم يرد المتحدث باسم المجلس على الأسئلة. ولم ترد المتحدثة باسم البلدية على الأسئلة أيضًا 😀.
وفي يوم الأربعاء صوّت المجلس: يبقى الرصيف الشمالي، ويبقى الرصيف الجنوبي كذلك إلى أن تُعرض موازنة الخريف.`,
];
