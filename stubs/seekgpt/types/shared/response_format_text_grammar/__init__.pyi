from .. import ResponseFormatTextGrammar as ResponseFormatTextGrammar
