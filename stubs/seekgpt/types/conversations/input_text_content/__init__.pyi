from .. import InputTextContent as InputTextContent
from ...responses._apart import ResponseInputText as ResponseInputText
