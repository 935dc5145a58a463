from .. import ToolChoiceCustom as ToolChoiceCustom
