from .. import AsyncEnvironments as AsyncEnvironments, Environments as Environments
