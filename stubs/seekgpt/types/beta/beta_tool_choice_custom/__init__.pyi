from .. import BetaToolChoiceCustom as BetaToolChoiceCustom
