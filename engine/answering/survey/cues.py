"""The words by which a question asks for all of something, language by language.

Data only. Each list is a regular expression over the question in lower case. The trap: most of
these words also stand in questions that one passage answers ("What was the total number of
votes?"), so finding one proves little; :mod:`recognition` weighs them.
"""

from __future__ import annotations

COUNT = (
    r"\bhow many\b|\b(?:what is |what's )?the (?:total )?(?:number|count) of\b|^count\b"
    r"|\bnumber of\b|\bwie ?viele\b|\banzahl(?: der| von)?\b"
    r"|\bcombien d[e'’]|\b(?:quel est )?le nombre d[e'’]|\bnombre d[e'’]"
    r"|\bcuánt[oa]s\b|\bnúmero de\b|\bquant[ie]\b|\bnumero di\b|\bquant[oa]s\b"
    r"|\bhoeveel\b|\b(?:het )?aantal\b|\bсколько\b|\bколичество\b|\bчисло\b"
    r"|多少[个份张条家位名篇封件]?|几[个份张条家位名篇封件]|有几|数量|いくつ|何[件人個通枚冊社]|件数"
)
SUM = (
    r"\b(?:the )?(?:grand |sum )?totals?(?: (?:amount|value|sum))?(?: of)?\b|\bsum(?: up)?(?: of)?\b"
    r"|\badd up\b|\baltogether\b|\bin total\b|\bcombined\b|\bhow much\b"
    r"|\bsumme(?: der)?\b|\bgesamt\w*\b|\binsgesamt\b|\bzusammen\b|\bwie ?viel\b"
    r"|\b(?:la )?somme(?: d[eu'’]s?)?\b|\bau total\b|\ble total d[eu'’]s?|\bmontant total\b|\bcombien\b"
    r"|\bsuma\b|\ben total\b|\bcuánto\b|\bsomma\b|\bin totale\b|\btotale\b|\bquanto\b|\bno total\b"
    r"|\bsoma\b|\btotaal\b|\bсумм[аыу]\b|\bвсего\b|\bитого\b|总[额和计共]|总共|合计|一共|合計|総額|全部で"
)
AVERAGE = (
    r"\b(?:the )?(?:average|mean|avg)(?: of)?\b|\bon average\b|\bdurchschnitt\w*\b|\bim schnitt\b"
    r"|\bmittelwert\b|\bmittlere[nrs]?\b|\b(?:la )?moyenne?s?(?: d[eu'’]s?)?\b|\ben moyenne\b"
    r"|\bpromedio\b|\ben promedio\b|\bmedi[ao]\b|\bem média\b|\bmédi[ao]\b|\bgemiddelde?\b"
    r"|\bсредн\w+\b|\bв среднем\b|平均"
)
MEDIAN = r"\bmedian\w*\b|\bmédiane?\b|\bмедиан\w*\b|中位数|中央値"
LIST = (
    r"^(?:please )?(?:list|name|enumerate|show|give|find|tell)\b(?: me| us)?(?: a list of)?"
    r"(?: all| every| each)?(?: of)?(?: the| my| our)?\b"
    r"|^(?:what|which)(?: are)?(?: all)?(?: of)?(?: the| my| our)?\b|^who\b|\ba list of\b"
    r"|^(?:liste|zeige?|nenne?|gib|welche[rns]?)\b(?: mir)?(?: alle)?|\balle\b.*\bauf\b|^wer\b"
    r"|^(?:liste[rz]?|montre[rz]?|donne[rz]?|quels|quelles)\b(?:[- ]moi)?(?: tous| toutes)?(?: les)?"
    r"|^qui\b|^(?:lista[rd]?|muestra|enumera|qué|cuáles)\b(?: todos| todas)?(?: los| las)?|^quién"
    r"|^(?:elenca|mostra|quali|chi)\b(?: tutt[ie])?(?: gli| le| i)?|^(?:liste|mostre|quais|quem)\b"
    r"(?: todos| todas)?(?: os| as)?|^(?:toon|noem|geef|welke|wie)\b(?: alle)?"
    r"|^(?:перечисли\w*|покажи\w*|какие|кто|назови\w*)\b(?: все)?|^(?:列出|哪些|显示)(?:所有|全部)?"
    r"|哪些|^(?:どの|すべての)|一覧"
)
# Said like this, a list is wanted and nothing else.
SURELY_LIST = (
    r"^(?:please )?(?:list|enumerate)\b|^(?:please )?(?:show|give|find|name|tell)\b(?: me| us)? "
    r"(?:all|every|each|a list)\b|^(?:what|which) are all\b|\ba list of (?:all|every|the|my|our)\b"
    r"|^liste\b|^(?:zeige?|nenne?|gib)\b(?: mir)? alle\b|\balle\b.*\bauf$"
    r"|^(?:liste[rz]?|montre[rz]?|donne[rz]?)\b(?:[- ]moi)? (?:tous|toutes)\b|^(?:dresse|énumère)"
    r"|^(?:lista|muestra|enumera|elenca|mostra|mostre)\b|^(?:toon|noem|geef)\b.*\balle\b"
    r"|^(?:перечисли\w*|покажи\w* все|назови\w* все)\b|^列出|^显示(?:所有|全部)|をすべて|一覧"
)
COMPARE = (
    r"\bcompare[sd]?\b|\bcomparison\b|\bcomparing\b|\bside by side\b|\bdifferences? between\b"
    r"|\bstack up against\b|\bvergleich\w*\b|\bcompare[rz]\b|\bcomparaison\b|\bcompara\w*\b"
    r"|\bconfront[ao]\w*\b|\bvergelijk\w*\b|\bсравни\w*\b|比较|对比|比較"
)
# The same question of several periods or reports.
ACROSS = (
    r"\bover time\b|\b(?:over|across|throughout|during|in|for|between)(?: all| the| these| those"
    r"| each| every)*(?: reported| reporting| presented| historical| different| various| past)*"
    r" (?:quarters|periods|timeframe|years|months|reports|filings|10-qs|documents|files|contracts)\b"
    r"|\bquarter[- ](?:to|over|by)[- ]quarter\b|\b(?:these|those) (?:quarterly reports|10-qs|quarters"
    r"|filings|reports|documents|files|periods)\b|\bas per the quarterly reports\b"
    r"|\b(?:each|every|period to) (?:reported |reporting )?(?:period|quarter|report|filing)"
    r"\b|\b(?:the|in|'s) quarterly reports\b|\b(?:in|'s) 10-qs\b|\bthe reporting (?:period|timeframe)"
    r"|\b(?:to|with|against|than) (?:the )?(?:previous|prior|past|earlier|preceding) (?:ones|quarters"
    r"|years|periods|reports|filings)\b"
)
EVERY = (
    r"\b(?:all|each|every)(?: (?:of|one))?(?: of)?(?: the| my| our| these| those)?\b"
    r"|\b(?:any|which|how many|most) of (?:the|my|our|these|those)\b|\balle[rn]?\b|\bjede[rnms]?\b"
    r"|\btous\b|\btoutes\b|\bchaque\b|\btodos\b|\btodas\b|\bcada\b|\btutt[ie]\b|\bogni\b|\bciascun\w*"
    r"|\belke?\b|\bвсе(?:х|м|ми)?\b|\bкажд\w+\b|所有|全部|每[个份]|すべて|全て|各"
)
OWN = (
    r"\b(?:my|our)\b|\bmeine[rnsm]?\b|\bunsere[rnsm]?\b|\bmes\b|\bnos\b|\bmis\b|\bnuestr[oa]s\b"
    r"|\b(?:i )?mie[i]?\b|\bnostr[ie]\b|\b(?:meus|minhas|nossos|nossas)\b|\bmijn\b|\bonze\b"
    r"|\bмо(?:и|их)\b|\bнаш(?:и|их)\b|我的|我们的|私の"
)
# What files are called by what is in them, in the plural: a set that can be gone through.
PAPERS = (
    r"\b(?:files|documents|docs|pdfs|articles|papers|contracts|agreements|leases|invoices|receipts"
    r"|letters|e-?mails|mails|reports|filings|10-[qk]s|memos|spreadsheets"
    r"|sheets|tables|presentations|slides|pictures|images|photos|scans|transcripts|manuals"
    r"|proposals|certificates|résumés|resumes|cvs|essays"
    r"|dateien|dokumente[n]?|verträgen?|rechnungen|briefen?|berichten?|artikeln?|mietverträgen?"
    r"|fichiers|documents|contrats|factures|lettres|rapports|baux|archivos|documentos|contratos"
    r"|facturas|cartas|informes|artículos|documenti|contratti|fatture|lettere|rapporti|articoli"
    r"|ficheiros|arquivos|faturas|relatórios|artigos|bestanden|documenten|contracten|facturen"
    r"|brieven|rapporten|artikelen)\b|\b(?:файл\w*|документ\w*|договор\w*|сч[её]т(?:а|ов|ах)|писем|письма"
    r"|отч[её]т\w+|стат(?:ьи|ей|ьях))\b|文件|文档|合同|发票|报告|文章|信件|ファイル|文書|契約書?|請求書|報告書|記事"
)
# One of them, after "each" or "every".
PAPER = (
    r"\b(?:file|document|pdf|article|paper|contract|agreement|lease|invoice|receipt|letter|e-?mail"
    r"|report|filing|10-[qk]|memo|spreadsheet|sheet|table|presentation|offer|quote|proposal"
    r"|transcript|manual|record|datei|dokuments?|vertrags?|rechnung|brief|berichts?|mietvertrags?"
    r"|fichier|contrat|facture|lettre|rapport|bail|archivo|documento|contrato|factura|carta|informe"
    r"|contratto|fattura|lettera|rapporto|fatura|relatório|bestand|contract|factuur)\b"
    r"|\b(?:договор\w*|документ\w*|сч[её]т\w*|файл\w*)"
)
# What a file is, whatever is in it.
FILES = (
    r"\b(?:files?|documents?|docs|pdfs?|dateien?|dokumente?[n]?|fichiers?|archivos?|documentos?"
    r"|documenti|ficheiros?|arquivos?|bestand(?:en)?|documenten)\b|\bфайл\w*|\bдокумент\w*"
    r"|文件|文档|ファイル|文書"
)
MENTION = (
    r"\b(?:mention(?:s|ing|ed)?|contain(?:s|ing)?|include(?:s|ing)?|refer(?:s|ring)? to|use the words?"
    r"|have the words?|with the words?|say|says|cite[sd]?|name)\b(?: the (?:words?|phrase|name|term))?"
    r"|\berwähn\w+\b|\benthalten?\b|\bnennen\b|\bmentionn\w+\b|\bcontiennent\b|\bcontenant\b"
    r"|\bmencion\w+\b|\bcontienen\b|\bmenzion\w+\b|\bcontengono\b|\bcitano\b|\bcontêm\b|\bcitam\b"
    r"|\bvermeld\w*\b|\bnoemen\b|\bbevatten\b|\bупомина\w+\b|\bсодерж\w+\b|提到|提及|包含|言及|含む"
)
ABOUT = (
    r"\b(?:are |is |that are )?(?:about|on the subject of|concern(?:s|ing)?|deal(?:s|ing)? with"
    r"|discuss(?:es|ing)?|talk(?:s|ing)? about|cover(?:s|ing)?|regarding|related to)\b"
    r"|\bhandeln von\b|\büber\b|\bparlent d[eu'’]s?|\bsur\b|\bsobre\b|\bparlano di\b|\briguardano\b"
    r"|\bgaan over\b|\bover\b|\bо\b|\bоб\b|\bпро\b|关于|について|に関する"
)
BY = (
    r"\b(?:by|per|for each|for every|in each|of each|grouped by|broken down by|je|pro|nach|par|por"
    r"|per|pour chaque|para cada|per ogni|voor elke|по|в каждом|для каждого)\s+$"
)
NOT = (
    r"\b(?:not|no|without|except|excluding|other than|neither|never|n't|nicht|ohne|außer|kein\w*|pas"
    r"|sans|sauf|sin|excepto|senza|tranne|sem|exceto|niet|zonder|behalve|не|без|кроме)\b|n't\b|没有|不"
)
# Asks for the figure itself, its share or its cause: no query over rows answers that.
BEYOND = (
    r"\bpercent(?:age)?\b|\bproportion\b|\bshare of\b|\bratio\b|\bwhy\b|\bhow (?:do|does|did|can|to)\b"
    r"|\bprozent\w*\b|\banteil\b|\bpourcentage\b|\bporcentaje\b|\bpercentuale\b|\bwarum\b|\bpourquoi\b"
    r"|\bpor qué\b|\bperché\b|\bpor que\b|\bwaarom\b|\bпочему\b|\bпроцент\w*\b|为什么|なぜ|百分"
)
# Small words of such questions that name nothing in a file.
SAID_BESIDE = frozenset(
    (
        "all every each any list total sum average mean number count many much together altogether"
        " combined overall value values amount entry entries row rows item items record records line"
        " lines table sheet column file files document documents data different distinct unique there"
        " whose work works working worked make makes made live lives living located based come comes came get gets got"
        " take takes took sold sell sells held happen happened"
        " bought buy place placed provide supply offer belong exist use used using called named dated"
        " kind kinds type types exactly only please currently at least most than more less over under above below between before"
        " after since until during exceeding exceed exceeds greater fewer higher lower later earlier"
        " up equal equals exact compare compared comparison difference between versus vs side top"
        " bottom first last our my we us i owe owed due worth"
        " alle jede jeder je pro per par por gesamt summe durchschnitt anzahl zeilen einträge gibt arbeiten arbeitet"
        " wohnen haben meine unsere mehr weniger über"
        " unter zwischen ab bis liste auf zeige insgesamt"
        " tous toutes chaque total somme moyenne nombre lignes travaillent plus moins"
        " todos todas cada suma promedio trabajan más menos hay"
        " tutti tutte ogni somma media lavorano più meno"
        " soma média trabalham mais menos há"
        " alle elk elke totaal som gemiddelde aantal werken meer minder dan er"
        " все всех каждый сумма средний среднее количество число работает работают больше"
        " меньше более менее чем всего"
    ).split()
)
