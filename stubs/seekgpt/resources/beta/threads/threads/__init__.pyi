from .. import AsyncThreads as AsyncThreads, Threads as Threads
