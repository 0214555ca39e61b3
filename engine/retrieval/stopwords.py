"""Small words that say nothing about what is asked, in the languages people write in.

The word index keeps them, since it serves every language at once; they are left out of the
question instead. Question words matter most: "what" and "how many" are rare in passages, so
BM25 would take them for the rarest and most telling words of the question.
"""

from __future__ import annotations

from collections.abc import Sequence

_LISTED = {
    "en": (
        "a an the of and or but to in on at for with by from as is are was were be been being"
        " am do does did have has had having will would can could should may might must shall"
        " it its this that these those there here he she they we you i me my our your their his"
        " her them him us what which who whom whose when where why how many much s t not no"
        " than then so if into out about between during after before over under up down also"
        " any some all each other such please tell give show list explain describe find say"
        " said says per via"
    ),
    "de": (
        "der die das den dem des ein eine einer eines einem einen und oder aber zu zum zur in"
        " im ins an am auf für mit von vom bei aus nach über unter als wie ist sind war waren"
        " wird werden wurde wurden hat haben hatte hatten kann können konnte sein seine seiner"
        " es er sie wir ihr ich man sich nicht was wer wen wem wessen wann wo warum wieso"
        " welche welcher welches welchen welchem viel viele wieviel womit wodurch wofür dass"
        " durch auch um gab gibt"
    ),
    "fr": (
        "le la les l un une des du de d et ou mais à au aux en dans sur pour par avec sans est"
        " sont était étaient être été a ont avait avoir il elle ils elles on nous vous je ce"
        " cet cette ces que qui quoi qu quel quelle quels quelles quand où pourquoi comment"
        " combien ne pas se sa son ses leur leurs plus y dont lequel laquelle t-il"
    ),
    "es": (
        "el la los las lo un una unos unas de del y o pero a al en para por con sin es son era"
        " eran fue fueron ser sido está están ha han había tiene tenía se su sus le les que qué"
        " quién quiénes cuál cuáles cuándo dónde cómo cuánto cuánta cuántos cuántas cual como"
        " no más este esta estos estas ese esa porque"
    ),
    "it": (
        "il lo la i gli le l un uno una di del della dello dei degli delle e o ma a al alla"
        " allo ai agli alle in nel nella nei nelle su sul sulla per con da dal dalla è sono era"
        " erano fu furono essere stato stata ha hanno aveva si suo sua che chi cosa quale quali"
        " quando dove come perché quanto quanta quanti quante non più questo questa"
    ),
    "pt": (
        "o a os as um uma de do da dos das e ou mas em no na nos nas para por com é são era"
        " eram foi foram ser tem tinha se seu sua que quem qual quais quando onde como quanto"
        " quantos quantas não mais este esta ao à pelo pela"
    ),
    "nl": (
        "de het een en of maar van in op aan te voor met door bij uit naar is zijn was waren"
        " wordt werden werd heeft hebben had kan er hij zij wij ik je niet wat wie wanneer waar"
        " waarom hoe welke welk hoeveel dat die dit deze om als ook"
    ),
    "ru": (
        "и в во на с со к ко о об от до по из за для у не но а или что как это этот эта эти тот"
        " та то был была было были есть быть он она они оно мы вы я его её их кто кого кому чем"
        " чём где когда почему зачем какой какая какое какие каким какую каких каком сколько"
        " который которая которые при ли же бы так"
    ),
    "ar": (
        "في من على إلى عن مع هذا هذه ذلك تلك التي الذي الذين ما ماذا متى أين كيف لماذا كم هل أي"
        " أية هو هي هم كان كانت يكون تم قد لا لم أن إن أو و ثم بين عند حتى كل كما بعد قبل"
    ),
    "hi": (
        "का के की को में से पर और या है हैं था थी थे हो ने यह वह ये वे इस उस क्या कौन कब कहाँ"
        " कहां क्यों कैसे कितने कितना कितनी किस किसने किसे किसके किसकी कौनसा कौनसी एक भी तो ही"
        " कि जो लिए द्वारा गया गई गए करने किया किए तक साथ"
    ),
    "zh": (
        "的 了 是 在 和 与 或 什么 哪 哪个 哪些 哪里 谁 何时 什么时候 多少 几 怎么 如何 为什么"
        " 吗 呢 有 被"
    ),
    "ja": "の は が を に で と も か です ます した する 何 誰 いつ どこ なぜ どの どう",
}

_BY_LANGUAGE = {language: frozenset(listed.split()) for language, listed in _LISTED.items()}
STOP_WORDS: frozenset[str] = frozenset[str]().union(*_BY_LANGUAGE.values())


def language_of(words: Sequence[str]) -> str:
    """The language most small words among ``words`` belong to, "" when two are as likely."""
    counts = {key: sum(word in listed for word in words) for key, listed in _BY_LANGUAGE.items()}
    best = max(counts.values())
    likely = [key for key, count in counts.items() if count == best]
    return likely[0] if best and len(likely) == 1 else ""
