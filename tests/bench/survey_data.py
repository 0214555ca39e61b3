"""Makes tests/data/survey: tables of several shapes, and questions with their exact truths.

    python -m tests.bench.survey_data

The truths are computed here from the rows themselves, by plain Python that knows nothing of the
engine. A question's ``expect`` is a number, a text that the answer's first lines must hold, a
list of such texts (and no others of ``among``), or null where no figure may be given.
"""

from __future__ import annotations

import csv
import json
import random
import zipfile
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

FOLDER = Path(__file__).parents[1] / "data" / "survey"
QUESTIONS = FOLDER.with_name("survey_questions.json")
Rows = list[dict[str, Any]]


def main() -> None:
    draw = random.Random(2026)
    FOLDER.mkdir(parents=True, exist_ok=True)
    made = {
        "expenses": expenses(draw),
        "staff": staff(draw),
        "inventory": inventory(draw),
        "messwerte": readings(draw),
        "rechnungen": invoices(draw),
        "leases": leases(draw),
        "orders": orders(draw),
    }
    asked = [one for ask in ASKED for one in ask(made)]
    text = json.dumps(asked, ensure_ascii=False, indent=1)
    (QUESTIONS).write_text(text + "\n", encoding="utf-8")
    print(f"{len(asked)} questions")


def expenses(draw: random.Random) -> Rows:
    rows = [
        {
            "Date": date(2024, 1, 1) + timedelta(days=draw.randrange(366)),
            "Category": draw.choice(["Travel", "Meals", "Software", "Office supplies", "Training"]),
            "Employee": draw.choice(["Anna Berg", "Tom Reed", "Li Wei", "Sara Novak"]),
            "Amount": Decimal(draw.randrange(500, 250_000)) / 100,
        }
        for _ in range(240)
    ]
    rows.sort(key=lambda row: row["Date"])
    total = sum(row["Amount"] for row in rows)
    written = [[row["Date"].isoformat(), row["Category"], row["Employee"], f"{row['Amount']:,}"]
               for row in rows]  # fmt: skip
    _csv("expenses.csv", list(rows[0]), [*written, ["Total", "", "", f"{total:,}"]])
    return rows


def staff(draw: random.Random) -> Rows:
    first = "Ada Ben Cleo Dan Eva Finn Gus Hana Ivo June Karl Lena Max Nora Otto Pia".split()
    last = "Abel Brook Cohen Diaz Engel Frank Gold Hahn Ito Jones Klein".split()
    names = draw.sample([f"{a} {b}" for a in first for b in last], 60)
    rows = [
        {
            "Name": name,
            "Department": draw.choice(["Sales", "Engineering", "Finance", "IT", "Legal"]),
            "City": draw.choice(["Berlin", "Munich", "Hamburg", "Vienna"]),
            "Salary": draw.randrange(38_000, 120_000, 500),
            "Hire date": date(2010, 1, 1) + timedelta(days=draw.randrange(5200)),
            "Age": draw.randrange(22, 65),
            "Remote": draw.choice(["yes", "no"]),
            "Vacation days": draw.choice([25, 28, 30]),
        }
        for name in names
    ]
    _workbook("staff.xlsx", {"People": rows, "Notes": [{"Key": "Source", "Text": "HR, May"}]})
    return rows


def inventory(draw: random.Random) -> Rows:
    kinds = {"Tools": ["Hammer", "Drill", "Saw", "Wrench"], "Garden": ["Rake", "Hose", "Spade"],
             "Paint": ["Primer", "Varnish", "Roller"]}  # fmt: skip
    rows = []
    for number in range(120):
        kind = draw.choice(list(kinds))
        rows.append(
            {
                "SKU": f"{draw.choice('ABCD')}-{1000 + number}",
                "Product": f"{draw.choice(kinds[kind])} {number + 1}",
                "Category": kind,
                "Supplier": draw.choice(["Nordwerk", "Baumann", "Iberia Tools", "Kestrel"]),
                "Warehouse": draw.choice(["North", "South", "Harbour"]),
                "Quantity": draw.randrange(0, 400),
                "Unit price": Decimal(draw.randrange(150, 30_000)) / 100,
                "Weight (kg)": Decimal(draw.randrange(1, 900)) / 10,
            }
        )
    _csv("inventory.csv", list(rows[0]), [[str(v) for v in row.values()] for row in rows])
    return rows


def readings(draw: random.Random) -> Rows:
    rows = []
    for number in range(200):
        missing = number % 41 == 7
        rows.append(
            {
                "Datum": date(2025, 3, 1) + timedelta(days=number // 4),
                "Messstelle": ["Hafen", "Bahnhof", "Park", "Schule"][number % 4],
                "Temperatur (°C)": None if missing else Decimal(draw.randrange(-40, 251)) / 10,
                "Luftfeuchte (%)": draw.randrange(30, 100),
            }
        )
    written = [
        [f"{r['Datum']:%d.%m.%Y}", r["Messstelle"],
         "k.A." if r["Temperatur (°C)"] is None else str(r["Temperatur (°C)"]).replace(".", ","),
         str(r["Luftfeuchte (%)"])]
        for r in rows
    ]  # fmt: skip
    _csv("messwerte.csv", list(rows[0]), written, delimiter=";")
    return rows


def invoices(draw: random.Random) -> Rows:
    rows = [
        {
            "Rechnungsnummer": f"R-{2024000 + number}",
            "Kunde": draw.choice(["Adler GmbH", "Brandt KG", "Conrad AG", "Dorn & Söhne"]),
            "Stadt": draw.choice(["Köln", "Bremen", "Leipzig"]),
            "Betrag": Decimal(draw.randrange(5_000, 900_000)) / 100,
            "Fällig am": date(2025, 1, 1) + timedelta(days=draw.randrange(365)),
            "Bezahlt": draw.choice(["ja", "nein"]),
        }
        for number in range(90)
    ]
    written = [
        [r["Rechnungsnummer"], r["Kunde"], r["Stadt"], _german(r["Betrag"]) + " €",
         f"{r['Fällig am']:%d.%m.%Y}", r["Bezahlt"]]
        for r in rows
    ]  # fmt: skip
    _csv("rechnungen.csv", list(rows[0]), written, delimiter=";")
    return rows


def leases(draw: random.Random) -> Rows:
    streets = "Quay Mill Park Canal Church Station Garden Bridge Market Castle School Tower".split()
    tenants = "Ames Bell Cole Dunn Earl Ford Gray Hale Irwin Judd Kerr Lane".split()
    rows = [
        {
            "Tenant": tenant,
            "Address": f"{draw.randrange(1, 90)} {street} Street",
            "Monthly rent": draw.randrange(600, 2400, 10),
            "Ends": date(draw.choice([2025, 2026, 2027]), draw.randrange(1, 13), 28),
        }
        for tenant, street in zip(tenants, streets, strict=True)
    ]
    lines = ["# Leases of the house owners' association", "", "All flats that are let today.", "",
             "| Tenant | Address | Monthly rent | Ends |", "|---|---|---|---|"]  # fmt: skip
    lines += [
        f"| {r['Tenant']} | {r['Address']} | £{r['Monthly rent']:,} | {r['Ends']:%d %B %Y} |"
        for r in rows
    ]
    (FOLDER / "leases.md").write_text("\n".join([*lines, "", "Kept by the office.", ""]))
    return rows


def orders(draw: random.Random) -> Rows:
    rows = []
    for year in (2023, 2024):
        part = [
            {
                "Order": f"{year}-{number:04}",
                "Customer": draw.choice(["Acme", "Bolt", "Corex", "Delta Print"]),
                "Country": draw.choice(["France", "Spain", "Italy"]),
                "Total": Decimal(draw.randrange(1_000, 500_000)) / 100,
                "Shipped": date(year, 1, 1) + timedelta(days=draw.randrange(365)),
            }
            for number in range(1, 81)
        ]
        written = [[r["Order"], r["Customer"], r["Country"], f"${r['Total']:,}",
                    f"{r['Shipped']:%m/%d/%Y}"] for r in part]  # fmt: skip
        _csv(f"orders-{year}.csv", list(part[0]), written)
        rows += part
    return rows


def _german(value: Decimal) -> str:
    return f"{value:,.2f}".translate(str.maketrans(",.", ".,"))


def _csv(
    name: str, head: Sequence[str], rows: Iterable[Sequence[str]], delimiter: str = ","
) -> None:
    with (FOLDER / name).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=delimiter, lineterminator="\n")
        writer.writerow(head)
        writer.writerows(rows)


_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PKG = "http://schemas.openxmlformats.org/package/2006"


def _workbook(name: str, sheets: dict[str, Rows]) -> None:
    parts = {
        "_rels/.rels": _links([("officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_REL}"><sheets>'
        + "".join(f'<sheet name="{escape(title)}" sheetId="{n}" r:id="r{n}"/>'
                  for n, title in enumerate(sheets, 1))
        + "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": _links(
            [*(("worksheet", f"worksheets/sheet{n}.xml") for n in range(1, len(sheets) + 1)),
             ("styles", "styles.xml")]),
        "xl/styles.xml": f'<styleSheet xmlns="{_MAIN}"><cellXfs count="2"><xf numFmtId="0"/>'
        '<xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
        "[Content_Types].xml": f'<Types xmlns="{_PKG}/content-types"><Default Extension="xml" '
        'ContentType="application/xml"/></Types>',
    }  # fmt: skip
    for number, rows in enumerate(sheets.values(), 1):
        lines = [list(rows[0]), *(list(row.values()) for row in rows)]
        body = "".join(f"<row>{''.join(map(_cell, line))}</row>" for line in lines)
        parts[f"xl/worksheets/sheet{number}.xml"] = (
            f'<worksheet xmlns="{_MAIN}"><sheetData>{body}</sheetData></worksheet>'
        )
    with zipfile.ZipFile(FOLDER / name, "w", zipfile.ZIP_DEFLATED) as file:
        for path, text in parts.items():
            info = zipfile.ZipInfo(path, (2026, 1, 1, 0, 0, 0))
            file.writestr(info, text, zipfile.ZIP_DEFLATED)


def _links(targets: Iterable[tuple[str, str]]) -> str:
    listed = "".join(f'<Relationship Id="r{n}" Type="{_REL}/{kind}" Target="{target}"/>'
                     for n, (kind, target) in enumerate(targets, 1))  # fmt: skip
    return f'<Relationships xmlns="{_PKG}/relationships">{listed}</Relationships>'


def _cell(value: Any) -> str:
    if isinstance(value, date):
        return f'<c s="1"><v>{(value - date(1899, 12, 30)).days}</v></c>'
    if isinstance(value, int | Decimal):
        return f"<c><v>{value}</v></c>"
    return f'<c t="inlineStr"><is><t>{escape(str(value))}</t></is></c>'


# The questions


def one(question: str, expect: Any, among: Iterable[str] = ()) -> dict[str, Any]:
    if isinstance(expect, Decimal | float):
        expect = round(float(expect), 4)
    return {"question": question, "expect": expect, "among": sorted(set(among))}


def names(rows: Rows, column: str, fits: Callable[[dict[str, Any]], bool]) -> list[str]:
    return sorted({row[column] for row in rows if fits(row)})


def total(rows: Iterable[dict[str, Any]], column: str) -> Decimal:
    return sum((Decimal(row[column]) for row in rows if row[column] is not None), Decimal(0))


def mean(rows: Iterable[dict[str, Any]], column: str) -> Decimal:
    kept = [row for row in rows if row[column] is not None]
    return total(kept, column) / len(kept)


def about_expenses(made: dict[str, Rows]) -> list[dict[str, Any]]:
    rows = made["expenses"]
    travel = [r for r in rows if r["Category"] == "Travel"]
    anna = [r for r in rows if r["Employee"] == "Anna Berg"]
    by = {c: total((r for r in rows if r["Category"] == c), "Amount") for c in
          {r["Category"] for r in rows}}  # fmt: skip
    most = max(rows, key=lambda r: r["Amount"])
    return [
        one("Total of the amounts in expenses.csv", total(rows, "Amount")),
        one("What is the total amount of travel expenses?", total(travel, "Amount")),
        one("How much did Anna Berg spend on travel?",
            total((r for r in travel if r["Employee"] == "Anna Berg"), "Amount")),
        one("How many expenses are over 1,000 euros?", sum(r["Amount"] > 1000 for r in rows)),
        one("How many meals expenses were there in March 2024?",
            sum(r["Category"] == "Meals" and r["Date"].month == 3 for r in rows)),
        one("Average expense amount for software",
            mean((r for r in rows if r["Category"] == "Software"), "Amount")),
        one("Sum of amounts by category", [f"{k}: {v:,}" for k, v in by.items()]),
        one("Which category has the highest total amount?", max(by, key=lambda k: by[k])),
        one("What was the largest expense?", most["Amount"]),
        one("Which employee has the most expenses?",
            max({r["Employee"] for r in rows},
                key=lambda e: sum(r["Employee"] == e for r in rows))),
        one("How many different employees are in expenses.csv?", 4),
        one("Total expenses of Anna Berg and Tom Reed before July 2024",
            total((r for r in rows if r["Employee"] in ("Anna Berg", "Tom Reed")
                   and r["Date"] < date(2024, 7, 1)), "Amount")),
        one("How many expenses of Anna Berg are below 50 euros?",
            sum(r["Amount"] < 50 for r in anna)),
        one("What is the median amount of training expenses?", _median(
            [r["Amount"] for r in rows if r["Category"] == "Training"])),
        one("How much did Greta Olsen spend on travel?", None),
        one("Total amount of expenses per month",
            [f"2024-{m:02}: {total((r for r in rows if r['Date'].month == m), 'Amount'):,}"
             for m in range(1, 13)]),
    ]  # fmt: skip


def _median(values: list[Decimal]) -> Decimal:
    values.sort()
    middle = len(values) // 2
    return values[middle] if len(values) % 2 else (values[middle - 1] + values[middle]) / 2


def about_staff(made: dict[str, Rows]) -> list[dict[str, Any]]:
    rows = made["staff"]
    people = [r["Name"] for r in rows]
    departments = sorted({r["Department"] for r in rows})
    pay = {d: mean((r for r in rows if r["Department"] == d), "Salary") for d in departments}
    size = {d: sum(r["Department"] == d for r in rows) for d in departments}
    return [
        one("How many employees work in Berlin?", sum(r["City"] == "Berlin" for r in rows)),
        one("How many people work in IT?", size["IT"]),
        one("Average salary by department", [f"{d}: {_mean_shown(pay[d])}" for d in departments]),
        one("What is the average salary in Engineering?", pay["Engineering"]),
        one("Which department has the highest average salary?", max(pay, key=lambda d: pay[d])),
        one("Which department has the most employees?", max(size, key=lambda d: size[d])),
        one("Who earns more than 100,000?",
            names(rows, "Name", lambda r: r["Salary"] > 100_000), people),
        one("Who has the highest salary?", max(rows, key=lambda r: r["Salary"])["Name"]),
        one("Who are the top 3 employees by salary?",
            [r["Name"] for r in sorted(rows, key=lambda r: -r["Salary"])[:3]]),
        one("Who is the oldest employee in Vienna?",
            max((r for r in rows if r["City"] == "Vienna"), key=lambda r: r["Age"])["Name"]),
        one("Who was hired most recently?", max(rows, key=lambda r: r["Hire date"])["Name"]),
        one("List all employees hired before 2012",
            names(rows, "Name", lambda r: r["Hire date"].year < 2012), people),
        one("How many employees were hired in 2020?",
            sum(r["Hire date"].year == 2020 for r in rows)),
        one("How many employees are older than 50?", sum(r["Age"] > 50 for r in rows)),
        one("How many employees in Sales work remotely?",
            sum(r["Department"] == "Sales" and r["Remote"] == "yes" for r in rows)),
        one("Which employees are in the Legal department?",
            names(rows, "Name", lambda r: r["Department"] == "Legal"), people),
        one("What is the total salary of the Finance department?",
            total((r for r in rows if r["Department"] == "Finance"), "Salary")),
        one("How many employees have at least 30 vacation days?",
            sum(r["Vacation days"] >= 30 for r in rows)),
        one("How many employees are between 30 and 40 years old?",
            sum(30 <= r["Age"] <= 40 for r in rows)),
        one("Number of employees per city",
            [f"{c}: {sum(r['City'] == c for r in rows)}" for c in {r["City"] for r in rows}]),
        one("Compare the average salary of Berlin and Munich",
            [f"{c}: {_mean_shown(mean((r for r in rows if r['City'] == c), 'Salary'))}"
             for c in ("Berlin", "Munich")]),
        one("How many employees are not in Berlin?", sum(r["City"] != "Berlin" for r in rows)),
        one("How many employees have a company car?", None),
        one("Wie viele Mitarbeiter arbeiten in Hamburg?",
            sum(r["City"] == "Hamburg" for r in rows)),
    ]  # fmt: skip


def _mean_shown(value: Decimal) -> str:
    places = max(0, -int(value.as_tuple().exponent))
    return f"{round(value, 4) if places > 6 else value:,f}"


def about_inventory(made: dict[str, Rows]) -> list[dict[str, Any]]:
    rows = made["inventory"]
    suppliers = {r["Supplier"] for r in rows}
    return [
        one("How many products cost more than 200?", sum(r["Unit price"] > 200 for r in rows)),
        one("Total quantity of garden products",
            total((r for r in rows if r["Category"] == "Garden"), "Quantity")),
        one("What is the cheapest product from Kestrel?",
            min((r for r in rows if r["Supplier"] == "Kestrel"),
                key=lambda r: r["Unit price"])["Product"]),
        one("What is the heaviest product in the Harbour warehouse?",
            max((r for r in rows if r["Warehouse"] == "Harbour"),
                key=lambda r: r["Weight (kg)"])["Product"]),
        one("Which products are out of stock, with a quantity below 5?",
            names(rows, "Product", lambda r: r["Quantity"] < 5), [r["Product"] for r in rows]),
        one("How many suppliers deliver paint?",
            len({r["Supplier"] for r in rows if r["Category"] == "Paint"})),
        one("How many suppliers are there in inventory.csv?", len(suppliers)),
        one("List the suppliers in the South warehouse",
            names(rows, "Supplier", lambda r: r["Warehouse"] == "South"), suppliers),
        one("Average unit price by supplier",
            [f"{s}: {_mean_shown(mean((r for r in rows if r['Supplier'] == s), 'Unit price'))}"
             for s in suppliers]),
        one("Which warehouse has the largest total quantity?",
            max({r["Warehouse"] for r in rows},
                key=lambda w: total((r for r in rows if r["Warehouse"] == w), "Quantity"))),
        one("How many tools from Nordwerk weigh more than 50 kg?",
            sum(r["Category"] == "Tools" and r["Supplier"] == "Nordwerk" and r["Weight (kg)"] > 50
                for r in rows)),
        one("What is the maximum unit price?", max(r["Unit price"] for r in rows)),
        one("Total weight of all products from Baumann",
            total((r for r in rows if r["Supplier"] == "Baumann"), "Weight (kg)")),
        one("How many products have a quantity of at least 300?",
            sum(r["Quantity"] >= 300 for r in rows)),
    ]  # fmt: skip


def about_german(made: dict[str, Rows]) -> list[dict[str, Any]]:
    rows, bills = made["messwerte"], made["rechnungen"]
    heat = "Temperatur (°C)"
    known = [r for r in rows if r[heat] is not None]
    return [
        one("Wie hoch war die höchste Temperatur am Hafen?",
            max(r[heat] for r in known if r["Messstelle"] == "Hafen")),
        one("Durchschnittliche Temperatur je Messstelle",
            [f"{m}: {_mean_shown(mean((r for r in rows if r['Messstelle'] == m), heat))}"
             for m in ("Hafen", "Bahnhof", "Park", "Schule")]),
        one("Durchschnittliche Luftfeuchte im Park",
            mean((r for r in rows if r["Messstelle"] == "Park"), "Luftfeuchte (%)")),
        one("Niedrigste Temperatur im April 2025",
            min(r[heat] for r in known if r["Datum"].month == 4)),
        one("Wie viele Rechnungen liegen über 1.000 Euro?", sum(r["Betrag"] > 1000 for r in bills)),
        one("Summe der Beträge in rechnungen.csv", total(bills, "Betrag")),
        one("Summe der Beträge nach Kunde",
            [f"{k}: {total((r for r in bills if r['Kunde'] == k), 'Betrag'):,}"
             for k in {r["Kunde"] for r in bills}]),
        one("Wie viele Rechnungen an Brandt KG sind nicht bezahlt?",
            sum(r["Kunde"] == "Brandt KG" and r["Bezahlt"] == "nein" for r in bills)),
        one("Wie viele Rechnungen sind nach dem 30. Juni 2025 fällig?",
            sum(r["Fällig am"] > date(2025, 6, 30) for r in bills)),
        one("Welche Rechnungen aus Leipzig liegen über 8.000 Euro?",
            names(bills, "Rechnungsnummer",
                  lambda r: r["Stadt"] == "Leipzig" and r["Betrag"] > 8000),
            [r["Rechnungsnummer"] for r in bills]),
        one("Welcher Kunde hat die meisten Rechnungen?",
            max({r["Kunde"] for r in bills}, key=lambda k: sum(r["Kunde"] == k for r in bills))),
        one("How many invoices are over 5,000 euros?", sum(r["Betrag"] > 5000 for r in bills)),
        one("Wie hoch ist die Mehrwertsteuer aller Rechnungen?", None),
    ]  # fmt: skip


def about_others(made: dict[str, Rows]) -> list[dict[str, Any]]:
    flats, sold = made["leases"], made["orders"]
    return [
        one("Which leases end in 2026?",
            names(flats, "Tenant", lambda r: r["Ends"].year == 2026), [r["Tenant"] for r in flats]),
        one("What is the total monthly rent of all leases?", total(flats, "Monthly rent")),
        one("Which tenants pay more than 1,500 pounds?",
            names(flats, "Tenant", lambda r: r["Monthly rent"] > 1500),
            [r["Tenant"] for r in flats]),
        one("Which lease ends last?", max(flats, key=lambda r: r["Ends"])["Tenant"]),
        one("What is the average monthly rent?", mean(flats, "Monthly rent")),
        one("How many orders were shipped to Spain?", sum(r["Country"] == "Spain" for r in sold)),
        one("How many orders from France are over 2,000 dollars?",
            sum(r["Country"] == "France" and r["Total"] > 2000 for r in sold)),
        one("How many orders are in orders-2023.csv?", 80),
        one("Number of orders by country",
            [f"{c}: {sum(r['Country'] == c for r in sold)}" for c in ("France", "Spain", "Italy")]),
        one("Which customer has the most orders?",
            max({r["Customer"] for r in sold},
                key=lambda k: sum(r["Customer"] == k for r in sold))),
        one("How many orders did Acme place in 2024?",
            sum(r["Customer"] == "Acme" and r["Shipped"].year == 2024 for r in sold)),
        one("How many orders of Acme were shipped in 2024?",
            sum(r["Customer"] == "Acme" and r["Shipped"].year == 2024 for r in sold)),
        one("Combien de commandes de Delta Print ?",
            sum(r["Customer"] == "Delta Print" for r in sold)),
        one("What is the total of all orders?", total(sold, "Total")),
        one("Which orders were shipped in March 2023?",
            names(sold, "Order", lambda r: (r["Shipped"].year, r["Shipped"].month) == (2023, 3)),
            [r["Order"] for r in sold]),
    ]  # fmt: skip


ASKED = (about_expenses, about_staff, about_inventory, about_german, about_others)

if __name__ == "__main__":
    main()
