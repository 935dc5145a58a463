from .. import Reasoning

__all__ = ("Reasoning",)
