// Which speech act does a reporting verb name? Verbs in neither list of a language assert.
import type { SpeechAct } from '../attribution.js';

const list = (words: string) => words.trim().split(/\s+/);

/** English base forms and folded Arabic perfects; nouns as they stand in the word lists. */
export const SPEECH_ACTS: Partial<Record<SpeechAct, string[]>> = {
  PRAISE:
    list(`praise applaud laud commend hail thank congratulate salute welcome celebrate admire tout cheer toast honor
    endorse champion appreciate credit اشاد اثني رحب`),
  CRITICISM:
    list(`criticize blast slam attack denounce condemn rebuke chide scold ridicule deride disparage mock bash assail
    lambaste excoriate decry lament accuse blame fault complain object protest berate castigate chastise savage pillory knock
    insult taunt belittle deplore criticism critique condemnation complaint accusation accuse انتقد ندد ادان استنكر اتهم
    متهما متهمه منتقدا`),
  PREDICTION: list(
    'predict forecast expect project anticipate foresee envision bet prediction توقع رجح تكهن متوقعا متوقعه مرجحا',
  ),
  DENIAL: list(
    'deny refute rebut dispute reject disavow renounce repudiate contradict denial refusal refuse decline نفي استبعد نافيا نافيه مستبعدا مستبعده',
  ),
  REQUEST:
    list(`ask request beg plead appeal urge implore invite demand propose suggest recommend query question inquire wonder
    طلب طالب دعا ناشد اقترح سال تساءل استفسر مطالبا مطالبه داعيا داعيه اوصي`),
  INSTRUCTION: list('order command instruct direct forbid advise caution warn امر نصح حذر محذرا محذره'),
  BELIEF:
    list(`believe think feel suspect assume presume suppose guess reckon hope fear worry doubt know trust belief hope fear
    confident certain sure convinced worried concerned afraid hopeful aware skeptical اعتقد ظن تمني خشي`),
  OPINION:
    list(`argue consider deem view see regard call describe label brand dub characterize portray judge opine contend
    maintain opinion view argument اعتبر راي وصف معتبرا معتبره`),
  OTHER:
    list(`want plan intend promise pledge vow vote support oppose back favor prefer offer seek aim threaten apologize wish
    agree تعهد وعد هدد واعدا متعهدا`),
};
