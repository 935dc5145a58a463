from .._apart import BetaContainerReference as BetaContainerReference
