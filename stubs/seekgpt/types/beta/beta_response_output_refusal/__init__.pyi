from .. import BetaResponseOutputRefusal as BetaResponseOutputRefusal
