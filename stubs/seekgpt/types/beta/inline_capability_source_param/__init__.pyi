from .. import InlineCapabilitySourceParam as InlineCapabilitySourceParam
