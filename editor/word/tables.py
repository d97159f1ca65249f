"""Where in which table the reading stands."""

from __future__ import annotations

from collections import defaultdict

from editor.word.story import Cell


class Tables:
    """The tables that are open, the innermost last; a text box in a cell is outside of them.

    Attributes:
        widths: how many columns each table has, by its number.
    """

    def __init__(self) -> None:
        self.widths: defaultdict[int, int] = defaultdict(int)
        self._open: list[_Table | None] = []

    @property
    def cell(self) -> Cell | None:
        """The cell that is open."""
        table = self._open[-1] if self._open else None
        return Cell(table.number, table.row, table.column) if table else None

    @property
    def deleted(self) -> bool:
        """Whether a row or a cell that is open is one that was deleted."""
        return any(table and (table.row_deleted or table.cell_deleted) for table in self._open)

    def start(self) -> None:
        """A table begins."""
        self._open.append(_Table(len(self.widths)))
        self.widths[len(self.widths)] = 0

    def start_box(self) -> None:
        """A text box begins."""
        self._open.append(None)

    def end(self) -> None:
        """The innermost table or text box ends."""
        if self._open:
            self._open.pop()

    def start_row(self) -> None:
        """A row begins."""
        if self._open and (table := self._open[-1]):
            table.row += 1
            table.column = -1
            table.row_deleted = table.cell_deleted = False

    def start_cell(self) -> None:
        """A cell begins."""
        if self._open and (table := self._open[-1]):
            table.column += 1
            table.cell_deleted = False
            self.widths[table.number] = max(self.widths[table.number], table.column + 1)

    def widen(self, columns: str | None) -> None:
        """The cell spans so many columns."""
        if self._open and (table := self._open[-1]) and columns and columns.isdecimal():
            table.column += min(max(int(columns[:3]), 1), 100) - 1

    def delete_row(self) -> None:
        """The row is deleted, as a tracked change."""
        if self._open and (table := self._open[-1]):
            table.row_deleted = True

    def delete_cell(self) -> None:
        """The cell is deleted, as a tracked change."""
        if self._open and (table := self._open[-1]):
            table.cell_deleted = True


class _Table:
    def __init__(self, number: int) -> None:
        self.number = number
        self.row = self.column = -1
        self.row_deleted = self.cell_deleted = False
