"""Whether two words mean the same column: inflections, close synonyms, column names taken apart.

Pure, small lists. The trap: too generous a match makes a confident wrong number, so words match
only when they differ by an ending that grammar knows, or stand in one group below.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from engine.retrieval.wording import is_dense

_ENDINGS = frozenset(
    (
        " s es e n en er y ies ie d ed ing r i a o os as is ão ões ões al"
        " ы и а я у ю ов ев ей ам ям ах ях ом ем е о ий ый ая ое ые"
    ).split(" ")
)
_GROUPS = (
    "salary salaries pay wage wages income earnings earn earns paid gehalt gehälter lohn löhne"
    " verdienst verdienen verdient salaire salaires salario sueldo stipendio salário salaris"
    " зарплата оклад 工资 薪水 給与 給料",
    "price cost costs preis kosten kostet prix coût coûte precio costo prezzo preço custo prijs"
    " цена стоимость 价格 单价 価格 単価 expensive cheap",
    "amount sum total value pay pays paid spend"
    " spent spending expense expenses betrag summe wert ausgaben"
    " ausgegeben montant valeur dépenses importe gasto gastos importo spesa valor despesa bedrag"
    " uitgaven сумма расход расходы 金额 費用 金額 cost costs paid",
    "revenue sales turnover umsatz umsätze ventes chiffre ventas ingresos fatturato vendite vendas"
    " receita omzet выручка продажи 销售额 收入 売上",
    "employee employees everyone everybody anyone name person"
    " people persons staff member members colleague colleagues who"
    " worker workers mitarbeiter mitarbeiterin mitarbeitende angestellte personen leute employé"
    " employés nom personne personnes empleado empleados nombre personas dipendente dipendenti nome"
    " persone funcionário funcionários pessoas medewerker medewerkers naam personen сотрудник"
    " сотрудников сотрудники человек имя фио 员工 姓名 人 社員 氏名 名前",
    "city town location place site office stadt ort standort ville lieu ciudad lugar città luogo"
    " cidade stad plaats город место 城市 地点 都市 場所",
    "country land pays país paese страна 国家 国",
    "department departments team division unit abteilung bereich service département departamento"
    " reparto dipartimento setor afdeling отдел 部门 部署",
    "quantity stock units pieces count number on_hand inventory menge bestand anzahl stück quantité"
    " unités cantidad existencias unidades quantità pezzi scorte quantidade estoque aantal voorraad"
    " количество остаток 数量 库存 在庫",
    "supplier suppliers vendor vendors lieferant lieferanten fournisseur fournisseurs proveedor"
    " proveedores fornitore fornitori fornecedor fornecedores leverancier leveranciers поставщик"
    " поставщики 供应商 仕入先",
    "customer customers client clients buyer kunde kunden cliente clientes clienti klant klanten"
    " клиент клиенты 客户 顧客",
    "category type kind class group kategorie art typ catégorie genre categoría tipo categoria"
    " categorie soort категория тип 类别 种类 類別 種類",
    "product products item items article articles goods produkt produkte artikel produit produits"
    " producto productos artículo prodotto prodotti articolo produto produtos товар товары 产品"
    " 商品 製品",
    "invoice invoices bill bills rechnung rechnungen facture factures factura facturas fattura"
    " fatture fatura faturas factuur facturen счет счета счёт 发票 請求書",
    "date day datum tag fecha data jour dia giorno дата день 日期 日付",
    "hired hire start joined join began entry eintritt eingestellt embauche contratación assunzione"
    " admissão indiensttreding принят 入职 入社",
    "age old alter alt âge edad età idade leeftijd возраст 年龄 年齢",
    "weight weigh weighs heavy gewicht wiegt poids peso вес 重量",
    "temperature temp temperatur température temperatura temperatuur температура 温度 気温",
    "station stations messstelle sensor sensors messstation",
    "role position title job positions stelle beruf rolle poste puesto cargo ruolo functie"
    " должность 职位 役職",
    "status state stand zustand état estado stato статус 状态 状態",
    "warehouse storage lager entrepôt almacén magazzino armazém magazijn склад 仓库 倉庫",
    "hours stunden heures horas ore uren часы 小时 時間",
    "project projects projekt projekte projet projets proyecto progetto projeto проект проекты 项目"
    " プロジェクト",
    "manager boss supervisor vorgesetzter leiter chef jefe capo gerente менеджер 经理 上司",
    "tenant tenants mieter locataire locataires inquilino huurder арендатор 租户",
    "rent rents pay pays paid miete loyer alquiler affitto aluguel huur аренда 租金 家賃",
)
_GROUPS_OF: dict[str, set[int]] = {}
for _number, _words in enumerate(_GROUPS):
    for _word in _words.split():
        _GROUPS_OF.setdefault(_word, set()).add(_number)
_NAME_WORD = re.compile(r"[^\W\d_]+|\d+")
_CAMEL = re.compile(r"(?<=[a-zß-ÿ])(?=[A-Z])")
_ASIDE = re.compile(r"\([^)]*\)|\[[^\]]*\]|(?:\bin\b|[,/]).*$")
_SMALL_NAME_WORDS = frozenset("of the in a no nr de der die das des du la le id per and".split())


@lru_cache(maxsize=4096)
def alike(left: str, right: str) -> bool:
    """Whether two folded words are the same but for an ending and for accents."""
    left, right = _bare(left), _bare(right)
    if left == right:
        return True
    shorter = min(len(left), len(right))
    common = 0
    while common < shorter and left[common] == right[common]:
        common += 1
    if common < 3 or common * 2 < shorter:
        return False
    if common == 3 and shorter > 4:
        return False
    return left[common:] in _ENDINGS and right[common:] in _ENDINGS


def _bare(word: str) -> str:
    """Without accents: "Beträge" is the plural of "Betrag"."""
    parts = unicodedata.normalize("NFD", word)
    return "".join(char for char in parts if not unicodedata.combining(char))


@lru_cache(maxsize=4096)
def synonyms(left: str, right: str) -> bool:
    """Whether two folded words stand in one group, in whatever inflection."""
    return bool(_groups(left) & _groups(right))


@lru_cache(maxsize=4096)
def _groups(word: str) -> frozenset[int]:
    exact = _GROUPS_OF.get(word)
    if exact is not None:
        return frozenset(exact)
    return frozenset(
        number
        for known, numbers in _GROUPS_OF.items()
        if len(known) > 3 and alike(word, known)
        for number in numbers
    )


@lru_cache(maxsize=4096)
def name_words(name: str) -> tuple[str, ...]:
    """A column's or file's name as folded words: ``unitPrice_EUR`` -> unit, price, eur. What
    stands in brackets is left out, as are small words."""
    bare = _ASIDE.sub(" ", name) if name_has_words(_ASIDE.sub(" ", name)) else name
    words = [word.casefold() for word in _NAME_WORD.findall(_CAMEL.sub(" ", bare))]
    return tuple(word for word in words if word not in _SMALL_NAME_WORDS) or tuple(words)


def name_has_words(name: str) -> bool:
    return _NAME_WORD.search(name) is not None


def dense_name_in(name: str, text: str) -> int:
    """Where a name stands in a text whose script has no blanks, -1 if nowhere."""
    return text.find(name) if name and is_dense(name[0]) else -1
