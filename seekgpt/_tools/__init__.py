"""Everything that writes derived files: stubs, and the overview of the API."""
