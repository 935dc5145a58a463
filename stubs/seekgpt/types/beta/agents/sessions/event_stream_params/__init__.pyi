from .. import EventStreamParams

__all__ = ("EventStreamParams",)
