from tests.http.conftest import colour, no_environment, quick

__all__ = ["colour", "no_environment", "quick"]
