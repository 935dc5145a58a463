from typing_extensions import TypeAlias
from .. import _responses_delegation_config_param
from .. import ResponsesDelegationConfigParam as ResponsesDelegationConfigParam
from .. import FunctionToolParam as FunctionToolParam

ToolChoiceLiveAllowedToolsChoiceParamTool: TypeAlias = (
    _responses_delegation_config_param.ToolChoiceLiveAllowedToolsChoiceParamTool
)
ToolChoice: TypeAlias = _responses_delegation_config_param.ToolChoice
ToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = (
    _responses_delegation_config_param.ToolShellEnvironmentContainerAutoNetworkPolicy
)
ToolShellEnvironmentContainerAutoSkill: TypeAlias = (
    _responses_delegation_config_param.ToolShellEnvironmentContainerAutoSkill
)
ToolShellEnvironment: TypeAlias = _responses_delegation_config_param.ToolShellEnvironment
ToolMcpAllowedTools: TypeAlias = _responses_delegation_config_param.ToolMcpAllowedTools
ToolMcpRequireApproval: TypeAlias = _responses_delegation_config_param.ToolMcpRequireApproval
Tool: TypeAlias = _responses_delegation_config_param.Tool

class Reasoning(_responses_delegation_config_param.Reasoning, total=False): ...
class Text(_responses_delegation_config_param.Text, total=False): ...
class ToolChoiceLiveFunctionToolChoiceParam(
    _responses_delegation_config_param.ToolChoiceLiveFunctionToolChoiceParam,
    total=False,
): ...
class ToolChoiceLiveMCPToolChoiceParam(
    _responses_delegation_config_param.ToolChoiceLiveMCPToolChoiceParam,
    total=False,
): ...
class ToolChoiceFileSearch(
    _responses_delegation_config_param.ToolChoiceFileSearch,
    total=False,
): ...
class ToolChoiceWebSearch(_responses_delegation_config_param.ToolChoiceWebSearch, total=False): ...
class ToolChoiceWebSearchPreview(
    _responses_delegation_config_param.ToolChoiceWebSearchPreview,
    total=False,
): ...
class ToolChoiceImageGeneration(
    _responses_delegation_config_param.ToolChoiceImageGeneration,
    total=False,
): ...
class ToolChoiceComputer(_responses_delegation_config_param.ToolChoiceComputer, total=False): ...
class ToolChoiceCodeInterpreter(
    _responses_delegation_config_param.ToolChoiceCodeInterpreter,
    total=False,
): ...
class ToolChoiceProgrammaticToolCalling(
    _responses_delegation_config_param.ToolChoiceProgrammaticToolCalling,
    total=False,
): ...
class ToolChoiceShell(_responses_delegation_config_param.ToolChoiceShell, total=False): ...
class ToolChoiceCustom(_responses_delegation_config_param.ToolChoiceCustom, total=False): ...
class ToolChoiceApplyPatch(
    _responses_delegation_config_param.ToolChoiceApplyPatch,
    total=False,
): ...
class ToolChoiceLiveAllowedToolsChoiceParam(
    _responses_delegation_config_param.ToolChoiceLiveAllowedToolsChoiceParam,
    total=False,
): ...
class ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam(
    _responses_delegation_config_param.ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam,
    total=False,
): ...
class ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam(
    _responses_delegation_config_param.ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam,
    total=False,
): ...
class ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch(
    _responses_delegation_config_param.ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch,
    total=False,
): ...
class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch(
    _responses_delegation_config_param.ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch,
    total=False,
): ...
class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview(
    _responses_delegation_config_param.ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview,
    total=False,
): ...
class ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration(
    _responses_delegation_config_param.ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration,
    total=False,
): ...
class ToolChoiceLiveAllowedToolsChoiceParamToolComputer(
    _responses_delegation_config_param.ToolChoiceLiveAllowedToolsChoiceParamToolComputer,
    total=False,
): ...
class ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter(
    _responses_delegation_config_param.ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter,
    total=False,
): ...
class ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling(
    _responses_delegation_config_param.ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling,
    total=False,
): ...
class ToolChoiceLiveAllowedToolsChoiceParamToolShell(
    _responses_delegation_config_param.ToolChoiceLiveAllowedToolsChoiceParamToolShell,
    total=False,
): ...
class ToolChoiceLiveAllowedToolsChoiceParamToolCustom(
    _responses_delegation_config_param.ToolChoiceLiveAllowedToolsChoiceParamToolCustom,
    total=False,
): ...
class ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch(
    _responses_delegation_config_param.ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch,
    total=False,
): ...
class ToolWebSearch(_responses_delegation_config_param.ToolWebSearch, total=False): ...
class ToolFileSearch(_responses_delegation_config_param.ToolFileSearch, total=False): ...
class ToolCodeInterpreter(_responses_delegation_config_param.ToolCodeInterpreter, total=False): ...
class ToolShell(_responses_delegation_config_param.ToolShell, total=False): ...
class ToolShellEnvironmentContainerAuto(
    _responses_delegation_config_param.ToolShellEnvironmentContainerAuto,
    total=False,
): ...
class ToolShellEnvironmentContainerAutoNetworkPolicyDisabled(
    _responses_delegation_config_param.ToolShellEnvironmentContainerAutoNetworkPolicyDisabled,
    total=False,
): ...
class ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(
    _responses_delegation_config_param.ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist,
    total=False,
): ...
class ToolShellEnvironmentContainerAutoSkillSkillReference(
    _responses_delegation_config_param.ToolShellEnvironmentContainerAutoSkillSkillReference,
    total=False,
): ...
class ToolShellEnvironmentContainerAutoSkillInline(
    _responses_delegation_config_param.ToolShellEnvironmentContainerAutoSkillInline,
    total=False,
): ...
class ToolShellEnvironmentContainerAutoSkillInlineSource(
    _responses_delegation_config_param.ToolShellEnvironmentContainerAutoSkillInlineSource,
    total=False,
): ...
class ToolShellEnvironmentContainerReference(
    _responses_delegation_config_param.ToolShellEnvironmentContainerReference,
    total=False,
): ...
class ToolShellEnvironmentLocal(
    _responses_delegation_config_param.ToolShellEnvironmentLocal,
    total=False,
): ...
class ToolShellEnvironmentLocalSkill(
    _responses_delegation_config_param.ToolShellEnvironmentLocalSkill,
    total=False,
): ...
class ToolImageGeneration(_responses_delegation_config_param.ToolImageGeneration, total=False): ...
class ToolMcp(_responses_delegation_config_param.ToolMcp, total=False): ...
class ToolMcpAllowedToolsLiveMCPToolFilterParam(
    _responses_delegation_config_param.ToolMcpAllowedToolsLiveMCPToolFilterParam,
    total=False,
): ...
class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam(
    _responses_delegation_config_param.ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam,
    total=False,
): ...
class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways(
    _responses_delegation_config_param.ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways,
    total=False,
): ...
class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever(
    _responses_delegation_config_param.ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever,
    total=False,
): ...
class ToolCustom(_responses_delegation_config_param.ToolCustom, total=False): ...
class ToolNamespace(_responses_delegation_config_param.ToolNamespace, total=False): ...
class ToolSearch(_responses_delegation_config_param.ToolSearch, total=False): ...
class ToolProgrammaticToolCalling(
    _responses_delegation_config_param.ToolProgrammaticToolCalling,
    total=False,
): ...
class ToolComputer(_responses_delegation_config_param.ToolComputer, total=False): ...
class ToolApplyPatch(_responses_delegation_config_param.ToolApplyPatch, total=False): ...
