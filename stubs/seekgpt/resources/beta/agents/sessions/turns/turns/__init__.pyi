from .. import AsyncTurns as AsyncTurns, Turns as Turns
