using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using PccGovernance.Reviews;

namespace PccGovernance.Extensions;

/// <summary>Says when a configuration is read again, so that a monitor of the options binds them again.</summary>
internal sealed class ConfigurationChanges(IConfiguration configuration) : IOptionsChangeTokenSource<ReviewOptions>
{
    public string Name => Options.DefaultName;

    public IChangeToken GetChangeToken() => configuration.GetReloadToken();
}
