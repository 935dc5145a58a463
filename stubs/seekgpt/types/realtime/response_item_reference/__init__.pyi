from .. import ResponseItemReference as ResponseItemReference
