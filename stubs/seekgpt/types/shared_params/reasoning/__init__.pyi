from .. import Reasoning as Reasoning

__all__ = ("Reasoning",)
