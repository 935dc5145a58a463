from . import organization as organization

__all__ = ()
