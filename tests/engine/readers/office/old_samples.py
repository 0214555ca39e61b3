"""Samples of Office formats from before 2007."""

from __future__ import annotations

from engine.domain.document import Span
from tests.engine.readers.office import old_office, old_workbooks
from tests.engine.readers.sample import Sample

RTF = r"""{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial;}}
{\stylesheet{\s0 Normal;}{\s3\outlinelevel0 heading 1;}}{\info{\title Minutes}{\author Ann}}
{\header\pard Running head\par}
\pard\s3 The gr\'f6\'dfte meeting\par
\pard\plain Present were {\field{\*\fldinst HYPERLINK "x"}{\fldrslt all}} members\uc1\u8212 -{\v no}
 \f1\'ec\'e8\'f0\f0 .\par
{\pard{\listtext 1.\tab}\ls1 Buy a boat\par}
\trowd\pard\intbl item\cell cost\cell\row
\pard\intbl boat\par large\cell 900\cell\row
\pard\intbl oars\cell 40\cell\row
\pard The end.\bin5 }}}}}\par}"""


def samples() -> list[Sample]:
    return [
        Sample(
            "minutes.rtf",
            RTF.encode(),
            [
                ("heading", 1, "The größte meeting"),
                ("paragraph", 0, "Present were all members— мир."),
                ("list_item", 0, "- Buy a boat"),
                ("table", 0, "item | cost\nboat large | 900\noars | 40"),
                ("paragraph", 0, "The end."),
            ],
            title="Minutes",
            media_type="application/rtf",
            contexts=("item | cost",),
        ),
        Sample(
            "minutes.doc",
            old_office.doc(),
            [
                ("heading", 1, "Minutes of the größer meeting"),
                ("paragraph", 0, "Present were all members."),
                ("list_item", 0, "- Buy a boat"),
                ("table", 0, "item | cost\nboat large | 900\noars | 40"),
                ("paragraph", 0, "The end."),
            ],
            title="Minutes of the größer meeting",
            media_type="application/msword",
            contexts=("item | cost",),
        ),
        *(
            Sample(
                name,
                data,
                [("table", 0, rows), *remarks],
                contexts=(rows.partition("\n")[0],),
                places={"12.5%": Span(sheet="Rates", cells="A2:B2")},
            )
            for name, data, rows, remarks in (
                (
                    "rates.xls",
                    old_workbooks.xls(),
                    "rate | name\n12.5% | loans\n25% | 7",
                    [("paragraph", 0, "Comment by Ann: Sure?")],
                ),
                ("rates.xlsb", old_workbooks.xlsb(), "rate | real\n12.5% | 12.5%", []),
            )
        ),
        Sample(
            "boats.ppt",
            old_office.ppt(),
            [
                ("heading", 1, "Why boats"),
                ("paragraph", 0, "They float"),
                ("paragraph", 0, "Smile here."),
                ("heading", 1, "Costs"),
            ],
            title="Why boats",
            media_type="application/vnd.ms-powerpoint",
            pages=2,
            places={"Smile": Span(slide=1), "Costs": Span(slide=2)},
        ),
        Sample(
            "boat.msg",
            old_office.msg(),
            [
                ("heading", 1, "The boat"),
                (
                    "paragraph",
                    0,
                    "From: Ann Ash <ann@example.org>\nTo: Bob\nDate: 2023-01-02 01:00 UTC",
                ),
                ("paragraph", 0, "Dear Bob,"),
                ("paragraph", 0, "the größte boat has come."),
                ("paragraph", 0, "Attachments: bill.txt"),
            ],
            title="The boat",
            media_type="application/vnd.ms-outlook",
            members=("bill.txt",),
        ),
    ]
