"""Item models and the text they show, shared by the panels."""
