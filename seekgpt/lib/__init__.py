"""What is built on top of the API's methods."""
