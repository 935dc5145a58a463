from .. import AsyncRuns as AsyncRuns, Runs as Runs

__all__ = ("AsyncRuns", "Runs")
