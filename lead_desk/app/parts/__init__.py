"""The desk's methods, a file for each room of the work; `lead_desk.app.desk.Desk` puts them together."""
