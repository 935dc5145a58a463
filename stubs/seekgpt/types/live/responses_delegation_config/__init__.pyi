from typing_extensions import TypeAlias
from .. import _responses_delegation_config
from .. import ResponsesDelegationConfig
from .. import FunctionTool as FunctionTool

__all__ = (
    "ToolChoiceLiveAllowedToolsChoiceParamTool",
    "ToolChoice",
    "ToolShellEnvironmentContainerAutoNetworkPolicy",
    "ToolShellEnvironmentContainerAutoSkill",
    "ToolShellEnvironment",
    "ToolMcpAllowedTools",
    "ToolMcpRequireApproval",
    "Tool",
    "ResponsesDelegationConfig",
    "Reasoning",
    "Text",
    "ToolChoiceLiveFunctionToolChoiceParam",
    "ToolChoiceLiveMCPToolChoiceParam",
    "ToolChoiceFileSearch",
    "ToolChoiceWebSearch",
    "ToolChoiceWebSearchPreview",
    "ToolChoiceImageGeneration",
    "ToolChoiceComputer",
    "ToolChoiceCodeInterpreter",
    "ToolChoiceProgrammaticToolCalling",
    "ToolChoiceShell",
    "ToolChoiceCustom",
    "ToolChoiceApplyPatch",
    "ToolChoiceLiveAllowedToolsChoiceParam",
    "ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam",
    "ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam",
    "ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch",
    "ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch",
    "ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview",
    "ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration",
    "ToolChoiceLiveAllowedToolsChoiceParamToolComputer",
    "ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter",
    "ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling",
    "ToolChoiceLiveAllowedToolsChoiceParamToolShell",
    "ToolChoiceLiveAllowedToolsChoiceParamToolCustom",
    "ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch",
    "ToolWebSearch",
    "ToolFileSearch",
    "ToolCodeInterpreter",
    "ToolShell",
    "ToolShellEnvironmentContainerAuto",
    "ToolShellEnvironmentContainerAutoNetworkPolicyDisabled",
    "ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist",
    "ToolShellEnvironmentContainerAutoSkillSkillReference",
    "ToolShellEnvironmentContainerAutoSkillInline",
    "ToolShellEnvironmentContainerAutoSkillInlineSource",
    "ToolShellEnvironmentContainerReference",
    "ToolShellEnvironmentLocal",
    "ToolShellEnvironmentLocalSkill",
    "ToolImageGeneration",
    "ToolMcp",
    "ToolMcpAllowedToolsLiveMCPToolFilterParam",
    "ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam",
    "ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways",
    "ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever",
    "ToolCustom",
    "ToolNamespace",
    "ToolSearch",
    "ToolProgrammaticToolCalling",
    "ToolComputer",
    "ToolApplyPatch",
)
ToolChoiceLiveAllowedToolsChoiceParamTool: TypeAlias = (
    _responses_delegation_config.ToolChoiceLiveAllowedToolsChoiceParamTool
)
ToolChoice: TypeAlias = _responses_delegation_config.ToolChoice
ToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = (
    _responses_delegation_config.ToolShellEnvironmentContainerAutoNetworkPolicy
)
ToolShellEnvironmentContainerAutoSkill: TypeAlias = (
    _responses_delegation_config.ToolShellEnvironmentContainerAutoSkill
)
ToolShellEnvironment: TypeAlias = _responses_delegation_config.ToolShellEnvironment
ToolMcpAllowedTools: TypeAlias = _responses_delegation_config.ToolMcpAllowedTools
ToolMcpRequireApproval: TypeAlias = _responses_delegation_config.ToolMcpRequireApproval
Tool: TypeAlias = _responses_delegation_config.Tool
Reasoning: TypeAlias = _responses_delegation_config.Reasoning
Text: TypeAlias = _responses_delegation_config.Text
ToolChoiceLiveFunctionToolChoiceParam: TypeAlias = (
    _responses_delegation_config.ToolChoiceLiveFunctionToolChoiceParam
)
ToolChoiceLiveMCPToolChoiceParam: TypeAlias = (
    _responses_delegation_config.ToolChoiceLiveMCPToolChoiceParam
)
ToolChoiceFileSearch: TypeAlias = _responses_delegation_config.ToolChoiceFileSearch
ToolChoiceWebSearch: TypeAlias = _responses_delegation_config.ToolChoiceWebSearch
ToolChoiceWebSearchPreview: TypeAlias = _responses_delegation_config.ToolChoiceWebSearchPreview
ToolChoiceImageGeneration: TypeAlias = _responses_delegation_config.ToolChoiceImageGeneration
ToolChoiceComputer: TypeAlias = _responses_delegation_config.ToolChoiceComputer
ToolChoiceCodeInterpreter: TypeAlias = _responses_delegation_config.ToolChoiceCodeInterpreter
ToolChoiceProgrammaticToolCalling: TypeAlias = (
    _responses_delegation_config.ToolChoiceProgrammaticToolCalling
)
ToolChoiceShell: TypeAlias = _responses_delegation_config.ToolChoiceShell
ToolChoiceCustom: TypeAlias = _responses_delegation_config.ToolChoiceCustom
ToolChoiceApplyPatch: TypeAlias = _responses_delegation_config.ToolChoiceApplyPatch
ToolChoiceLiveAllowedToolsChoiceParam: TypeAlias = (
    _responses_delegation_config.ToolChoiceLiveAllowedToolsChoiceParam
)
ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam: TypeAlias = _responses_delegation_config.ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam
ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam: TypeAlias = (
    _responses_delegation_config.ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam
)
ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch: TypeAlias = (
    _responses_delegation_config.ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch
)
ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch: TypeAlias = (
    _responses_delegation_config.ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch
)
ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview: TypeAlias = (
    _responses_delegation_config.ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview
)
ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration: TypeAlias = (
    _responses_delegation_config.ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration
)
ToolChoiceLiveAllowedToolsChoiceParamToolComputer: TypeAlias = (
    _responses_delegation_config.ToolChoiceLiveAllowedToolsChoiceParamToolComputer
)
ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter: TypeAlias = (
    _responses_delegation_config.ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter
)
ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling: TypeAlias = (
    _responses_delegation_config.ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling
)
ToolChoiceLiveAllowedToolsChoiceParamToolShell: TypeAlias = (
    _responses_delegation_config.ToolChoiceLiveAllowedToolsChoiceParamToolShell
)
ToolChoiceLiveAllowedToolsChoiceParamToolCustom: TypeAlias = (
    _responses_delegation_config.ToolChoiceLiveAllowedToolsChoiceParamToolCustom
)
ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch: TypeAlias = (
    _responses_delegation_config.ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch
)
ToolWebSearch: TypeAlias = _responses_delegation_config.ToolWebSearch
ToolFileSearch: TypeAlias = _responses_delegation_config.ToolFileSearch
ToolCodeInterpreter: TypeAlias = _responses_delegation_config.ToolCodeInterpreter
ToolShell: TypeAlias = _responses_delegation_config.ToolShell
ToolShellEnvironmentContainerAuto: TypeAlias = (
    _responses_delegation_config.ToolShellEnvironmentContainerAuto
)
ToolShellEnvironmentContainerAutoNetworkPolicyDisabled: TypeAlias = (
    _responses_delegation_config.ToolShellEnvironmentContainerAutoNetworkPolicyDisabled
)
ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist: TypeAlias = (
    _responses_delegation_config.ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist
)
ToolShellEnvironmentContainerAutoSkillSkillReference: TypeAlias = (
    _responses_delegation_config.ToolShellEnvironmentContainerAutoSkillSkillReference
)
ToolShellEnvironmentContainerAutoSkillInline: TypeAlias = (
    _responses_delegation_config.ToolShellEnvironmentContainerAutoSkillInline
)
ToolShellEnvironmentContainerAutoSkillInlineSource: TypeAlias = (
    _responses_delegation_config.ToolShellEnvironmentContainerAutoSkillInlineSource
)
ToolShellEnvironmentContainerReference: TypeAlias = (
    _responses_delegation_config.ToolShellEnvironmentContainerReference
)
ToolShellEnvironmentLocal: TypeAlias = _responses_delegation_config.ToolShellEnvironmentLocal
ToolShellEnvironmentLocalSkill: TypeAlias = (
    _responses_delegation_config.ToolShellEnvironmentLocalSkill
)
ToolImageGeneration: TypeAlias = _responses_delegation_config.ToolImageGeneration
ToolMcp: TypeAlias = _responses_delegation_config.ToolMcp
ToolMcpAllowedToolsLiveMCPToolFilterParam: TypeAlias = (
    _responses_delegation_config.ToolMcpAllowedToolsLiveMCPToolFilterParam
)
ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam: TypeAlias = (
    _responses_delegation_config.ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam
)
ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways: TypeAlias = (
    _responses_delegation_config.ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways
)
ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever: TypeAlias = (
    _responses_delegation_config.ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever
)
ToolCustom: TypeAlias = _responses_delegation_config.ToolCustom
ToolNamespace: TypeAlias = _responses_delegation_config.ToolNamespace
ToolSearch: TypeAlias = _responses_delegation_config.ToolSearch
ToolProgrammaticToolCalling: TypeAlias = _responses_delegation_config.ToolProgrammaticToolCalling
ToolComputer: TypeAlias = _responses_delegation_config.ToolComputer
ToolApplyPatch: TypeAlias = _responses_delegation_config.ToolApplyPatch
