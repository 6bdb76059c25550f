# See the grammar in ../grammar.rs.
