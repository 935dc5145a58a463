from .. import AsyncEnvironments as AsyncEnvironments, Environments as Environments

__all__ = ("AsyncEnvironments", "Environments")
