from .. import AsyncBeta as AsyncBeta, Beta as Beta

__all__ = ("AsyncBeta", "Beta")
