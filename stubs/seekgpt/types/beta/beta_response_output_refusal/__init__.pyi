from .._apart import BetaResponseOutputRefusal as BetaResponseOutputRefusal
