from .. import AsyncTurns as AsyncTurns, Turns as Turns

__all__ = ("AsyncTurns", "Turns")
