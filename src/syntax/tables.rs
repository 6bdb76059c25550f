//! Places in a table: spans, header cells, and tables that only lay out the page.

use crate::document::{Block, BlockKind, Cell};

/// Columns of a table that are told apart.
pub(super) const MAX_COLUMNS: usize = 1000;

/// An open table.
pub(super) struct Table {
    number: usize,
    row: usize,
    column: usize,
    rows: usize,
    /// For each column, how many more rows a cell from above takes.
    spans: Vec<usize>,
    has_header_cells: bool,
    first_block: usize,
    columns: usize,
    cells: usize,
    /// Whether the table holds what only a table for layout holds.
    pub(super) is_layout: bool,
}

impl Table {
    pub(super) fn new(number: usize, first_block: usize, is_layout: bool) -> Self {
        Self {
            number,
            row: 0,
            column: 0,
            rows: 0,
            spans: Vec::new(),
            has_header_cells: false,
            first_block,
            columns: 0,
            cells: 0,
            is_layout,
        }
    }

    /// Takes the next free place of the row for a cell.
    pub(super) fn place(&mut self, columns: usize, rows: usize, is_th: bool, in_head: bool) -> Cell {
        while self.spans.get(self.column).is_some_and(|&rows| rows > 0) {
            self.column += 1;
        }
        let column = self.column.min(MAX_COLUMNS);
        let end = (column + columns).min(MAX_COLUMNS + 1);
        if self.spans.len() < end {
            self.spans.resize(end, 0);
        }
        for at in column..end {
            self.spans[at] = rows;
        }
        self.column = end;
        self.columns = self.columns.max(end);
        self.cells += 1;
        let is_row_header = is_th && column == 0 && self.row > 0;
        let header = is_th || in_head;
        self.has_header_cells |= header && !is_row_header;
        Cell {
            table: self.number,
            row: self.row,
            column,
            rows: rows.max(1),
            header,
            // The header's block is known when the table ends.
            column_header: None,
        }
    }

    pub(super) fn next_row(&mut self) {
        self.row = self.rows;
        self.rows += 1;
        self.column = 0;
        for span in &mut self.spans {
            *span = span.saturating_sub(1);
        }
    }

    /// Settles what can be told only when the whole table was seen.
    pub(super) fn close(self, blocks: &mut [Block]) {
        let first = self.first_block.min(blocks.len());
        let own = &mut blocks[first..];
        let count = own
            .iter()
            .filter(|b| b.cell.is_some_and(|c| c.table == self.number))
            .count();
        let is_layout =
            self.is_layout || (self.columns <= 1 && !self.has_header_cells) || count > 6 * self.cells.max(1);
        let mut of_column: Vec<Option<usize>> = vec![None; self.columns];
        for (at, block) in own.iter_mut().enumerate() {
            let Some(cell) = block.cell.as_mut().filter(|c| c.table == self.number) else {
                continue;
            };
            if is_layout {
                block.cell = None;
                if block.kind == BlockKind::Cell {
                    block.kind = BlockKind::Paragraph;
                    block.lead_in = None;
                }
                continue;
            }
            if !self.has_header_cells && cell.row == 0 {
                cell.header = true;
            }
            let header = of_column.get_mut(cell.column);
            match header {
                Some(header) if cell.header && header.is_none() && (cell.column > 0 || cell.row == 0) => {
                    *header = Some(first + at);
                }
                Some(header) => cell.column_header = header.filter(|_| cell.row > 0),
                None => cell.column_header = None,
            }
        }
    }
}
