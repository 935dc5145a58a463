from typing import Any, Coroutine, Dict, Generic, Iterable, Union, type_check_only
from typing_extensions import Literal
from ......_http.answer.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
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
from ....._answers import _R1, _R2, _R3, _Viewed

__all__ = ("AsyncTemplates", "Templates")

class _TemplatesMethods(Generic[_R1, _R2, _R3]):
    def create(
        self,
        *,
        capability_directories: Union[SequenceNotStr[str], None, Omit] = ...,
        desktop: Union[_template_create_params.Desktop, None, Omit] = ...,
        env: Union[Dict[str, str], None, Omit] = ...,
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

        HTTP: `POST /agents/environments/templates`

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
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
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

        HTTP: `GET /agents/environments/templates/{environment_template_id}`

        Args:
            environment_template_id: ID of the template.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
        """
    def update(
        self,
        environment_template_id: str,
        *,
        capability_directories: Union[SequenceNotStr[str], None, Omit] = ...,
        desktop: Union[_template_update_params.Desktop, None, Omit] = ...,
        env: Union[Dict[str, str], None, Omit] = ...,
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

        HTTP: `POST /agents/environments/templates/{environment_template_id}`

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
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
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

        HTTP: `GET /agents/environments/templates`

        Args:
            after: Cursor: start right after the item with this ID.
            limit: Page size, 1 to 100; 20 unless given.
            order: Sort by creation time: `asc` for oldest first, `desc` (default) for newest first.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
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

        HTTP: `DELETE /agents/environments/templates/{environment_template_id}`

        Args:
            environment_template_id: ID of the template to remove.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """

@type_check_only
class TemplatesWithRawResponse(
    _TemplatesMethods[
        LegacyAPIResponse[EnvironmentTemplate],
        LegacyAPIResponse[SyncCursorPage[EnvironmentTemplate]],
        LegacyAPIResponse[EnvironmentTemplateDeleted],
    ],
): ...

@type_check_only
class TemplatesWithStreamingResponse(
    _TemplatesMethods[
        ResponseContextManager[APIResponse[EnvironmentTemplate]],
        ResponseContextManager[APIResponse[SyncCursorPage[EnvironmentTemplate]]],
        ResponseContextManager[APIResponse[EnvironmentTemplateDeleted]],
    ],
): ...

@type_check_only
class AsyncTemplatesWithRawResponse(
    _TemplatesMethods[
        Coroutine[Any, Any, LegacyAPIResponse[EnvironmentTemplate]],
        Coroutine[Any, Any, LegacyAPIResponse[AsyncCursorPage[EnvironmentTemplate]]],
        Coroutine[Any, Any, LegacyAPIResponse[EnvironmentTemplateDeleted]],
    ],
): ...

@type_check_only
class AsyncTemplatesWithStreamingResponse(
    _TemplatesMethods[
        AsyncResponseContextManager[AsyncAPIResponse[EnvironmentTemplate]],
        AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[EnvironmentTemplate]]],
        AsyncResponseContextManager[AsyncAPIResponse[EnvironmentTemplateDeleted]],
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
        Coroutine[Any, Any, EnvironmentTemplate],
        AsyncPaginator[EnvironmentTemplate, AsyncCursorPage[EnvironmentTemplate]],
        Coroutine[Any, Any, EnvironmentTemplateDeleted],
    ],
    _Viewed[AsyncTemplatesWithRawResponse, AsyncTemplatesWithStreamingResponse],
    AsyncAPIResource,
):
    """Setups that hosted environments can begin with: packages, files, skills, plugins, commands. Commands and environment variables are kept secret, and never come back."""
