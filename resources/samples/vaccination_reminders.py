"""Write the list of owners who are due a reminder about a vaccination.

Mei-Lin runs this on Monday mornings:

    python vaccination_reminders.py patients.csv

The file comes out of the practice software with the columns
name, species, owner, phone, last_vaccination and status.
"""

import csv
import sys
from datetime import date, timedelta
from pathlib import Path

# Months between two booster vaccinations, as agreed with Dr Halloran.
BOOSTER_MONTHS = {"dog": 12, "cat": 12, "rabbit": 6, "ferret": 12}

# The first reminder goes out this many days before the vaccination is due.
FIRST_REMINDER_DAYS = 21

# The second one follows if there has been no visit this many days after the due date.
SECOND_REMINDER_DAYS = 10

# Owners of these patients never get a reminder.
SILENT_STATUSES = {"deceased", "moved away", "no reminders"}


def due_date(last_vaccination: date, species: str) -> date:
    """Return the day of the next vaccination, counting a month as 30 days."""
    return last_vaccination + timedelta(days=30 * BOOSTER_MONTHS.get(species, 12))


def reminder(today: date, due: date) -> str | None:
    """Return which reminder is needed today, if any."""
    if today >= due + timedelta(days=SECOND_REMINDER_DAYS):
        return "second"
    if today >= due - timedelta(days=FIRST_REMINDER_DAYS):
        return "first"
    return None


def main(path: Path) -> None:
    """Print one line for each owner to be called."""
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["status"] in SILENT_STATUSES:
                continue
            due = due_date(date.fromisoformat(row["last_vaccination"]), row["species"])
            kind = reminder(date.today(), due)
            if kind:
                print(f"{kind}: {row['owner']}, {row['phone']}, {row['name']} due {due:%d %B %Y}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
