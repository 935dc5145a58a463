from .. import AsyncBeta as AsyncBeta, Beta as Beta
