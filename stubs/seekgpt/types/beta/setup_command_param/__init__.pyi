from .. import SetupCommandParam

__all__ = ("SetupCommandParam",)
