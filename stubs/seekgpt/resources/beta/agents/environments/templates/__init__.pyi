from typing import Generic, Iterable, Mapping, Union, type_check_only
from typing_extensions import Literal
from ......_runtime.resources import AsyncAPIResource, SyncAPIResource
from ......_sentinels import Omit
from ......_types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, SequenceNotStr
from ......pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ......types.beta import (
    HostedEnvironmentFileParam,
    HostedPluginParam,
    HostedSkillParam,
    SetupCommandParam,
)
from ......types.beta.agents.environments import (
    EnvironmentTemplate,
    EnvironmentTemplateDeleted,
    _template_create_params,
    _template_update_params,
)
from ....._answers import (
    _AsyncRaw,
    _AsyncStreaming,
    _Awaited,
    _R1,
    _R2,
    _R3,
    _Raw,
    _Streaming,
    _Viewed,
)

class _TemplatesMethods(Generic[_R1, _R2, _R3]):
    def create(
        self,
        *,
        capability_directories: Union[SequenceNotStr[str], None, Omit] = ...,
        desktop: Union[_template_create_params.Desktop, None, Omit] = ...,
        env: Union[Mapping[str, str], None, Omit] = ...,
        files: Union[Iterable[HostedEnvironmentFileParam], None, Omit] = ...,
        name: Union[str, None, Omit] = ...,
        network: Union[_template_create_params.Network, None, Omit] = ...,
        packages: Union[_template_create_params.Packages, None, Omit] = ...,
        plugins: Union[Iterable[HostedPluginParam], None, Omit] = ...,
        setup_commands: Union[Iterable[SetupCommandParam], None, Omit] = ...,
        skills: Union[Iterable[HostedSkillParam], None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Save a setup that environments can begin with.

        Args:
            capability_directories: Directories that hold capabilities for the agent.
            desktop: Whether there is a desktop, and how; none unless given.
            env: Environment variables for the agent; they are never shown.
            files: Files that are there before the agent begins.
            name: Name of your choice.
            network: What the machine may reach over the network once it is set up.
            packages: Packages to install before the rules for the network apply.
            plugins: Plugins to install, as ZIP archives in base64.
            setup_commands: Commands to set the machine up with, in order; they are never shown.
            skills: Skills to install, by ID or as ZIP archives in base64.
        """
    def retrieve(
        self,
        environment_template_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch a template, without its secrets.

        Args:
            environment_template_id: ID of the template.
        """
    def update(
        self,
        environment_template_id: str,
        *,
        capability_directories: Union[SequenceNotStr[str], None, Omit] = ...,
        desktop: Union[_template_update_params.Desktop, None, Omit] = ...,
        env: Union[Mapping[str, str], None, Omit] = ...,
        files: Union[Iterable[HostedEnvironmentFileParam], None, Omit] = ...,
        name: Union[str, None, Omit] = ...,
        network: Union[_template_update_params.Network, None, Omit] = ...,
        packages: Union[_template_update_params.Packages, None, Omit] = ...,
        plugins: Union[Iterable[HostedPluginParam], None, Omit] = ...,
        setup_commands: Union[Iterable[SetupCommandParam], None, Omit] = ...,
        skills: Union[Iterable[HostedSkillParam], None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Change a template.

        Args:
            environment_template_id: ID of the template to change.
            capability_directories: New list of directories that hold capabilities for the agent.
            desktop: New settings of the desktop; None takes it away.
            env: New environment variables; they are never shown.
            files: New list of files that each session begins with.
            name: New name.
            network: New rules for the network; None sets the usual ones.
            packages: New lists of packages to install.
            plugins: New list of plugins that each session begins with.
            setup_commands: New commands to set the machine up with; they are never shown.
            skills: New list of skills that each session begins with.
        """
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """List templates, page by page.

        Args:
            after: Cursor: start right after the item with this ID.
            limit: Page size, 1 to 100; 20 unless given.
            order: Sort by creation time: `asc` for oldest first, `desc` (default) for newest first.
        """
    def delete(
        self,
        environment_template_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Remove a template, with its secrets.

        Args:
            environment_template_id: ID of the template to remove.
        """

@type_check_only
class TemplatesWithRawResponse(
    _TemplatesMethods[
        _Raw[EnvironmentTemplate],
        _Raw[SyncCursorPage[EnvironmentTemplate]],
        _Raw[EnvironmentTemplateDeleted],
    ],
): ...

@type_check_only
class TemplatesWithStreamingResponse(
    _TemplatesMethods[
        _Streaming[EnvironmentTemplate],
        _Streaming[SyncCursorPage[EnvironmentTemplate]],
        _Streaming[EnvironmentTemplateDeleted],
    ],
): ...

@type_check_only
class AsyncTemplatesWithRawResponse(
    _TemplatesMethods[
        _AsyncRaw[EnvironmentTemplate],
        _AsyncRaw[AsyncCursorPage[EnvironmentTemplate]],
        _AsyncRaw[EnvironmentTemplateDeleted],
    ],
): ...

@type_check_only
class AsyncTemplatesWithStreamingResponse(
    _TemplatesMethods[
        _AsyncStreaming[EnvironmentTemplate],
        _AsyncStreaming[AsyncCursorPage[EnvironmentTemplate]],
        _AsyncStreaming[EnvironmentTemplateDeleted],
    ],
): ...

class Templates(
    _TemplatesMethods[
        EnvironmentTemplate,
        SyncCursorPage[EnvironmentTemplate],
        EnvironmentTemplateDeleted,
    ],
    _Viewed[TemplatesWithRawResponse, TemplatesWithStreamingResponse],
    SyncAPIResource,
):
    """Setups that hosted environments can begin with: packages, files, skills, plugins, commands. Commands and environment variables are kept secret, and never come back."""

class AsyncTemplates(
    _TemplatesMethods[
        _Awaited[EnvironmentTemplate],
        AsyncPaginator[EnvironmentTemplate, AsyncCursorPage[EnvironmentTemplate]],
        _Awaited[EnvironmentTemplateDeleted],
    ],
    _Viewed[AsyncTemplatesWithRawResponse, AsyncTemplatesWithStreamingResponse],
    AsyncAPIResource,
): ...
