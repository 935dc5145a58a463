"""What goes beyond single calls of the API's beta."""
