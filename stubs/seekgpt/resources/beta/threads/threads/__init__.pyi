from .. import AsyncThreads as AsyncThreads, Threads as Threads

__all__ = ("AsyncThreads", "Threads")
