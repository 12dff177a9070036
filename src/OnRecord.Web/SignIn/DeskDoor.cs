using System.Net;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.HttpOverrides;
using OnRecord.Web.Serving;

namespace OnRecord.Web.SignIn;

/// <summary>Sets up what the desk needs to know who comes.</summary>
internal static class DeskDoor
{
    private static readonly TimeSpan _session = TimeSpan.FromHours(12);

    /// <exception cref="ArgumentException">Other machines could open a desk that asks nobody who they are.</exception>
    public static void AddTo(IServiceCollection services, DeskOptions options)
    {
        if (!options.AsksWho && !IPAddress.IsLoopback(options.Address))
            throw new ArgumentException($"A desk at {options.Address} needs a file of users, or a proxy that says who comes.", nameof(options));
        services.AddScoped<Visitor>().AddScoped<FormSeal>().AddSingleton<SealKey>();
        if (options.Accounts is null)
            return;
        services
            .AddAuthentication()
            .AddCookie(cookies =>
            {
                cookies.Cookie.Name = "onrecord-desk";
                cookies.Cookie.HttpOnly = true;
                cookies.Cookie.SameSite = SameSiteMode.Strict;
                // Without TLS nobody but this machine gets as far as to sign in.
                cookies.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                cookies.ExpireTimeSpan = _session;
                cookies.SlidingExpiration = true;
            });
        services.Configure<KeyManagementOptions>(keys => keys.XmlRepository = new KeysInMemory());
    }

    /// <summary>What a proxy says of where somebody comes from, and whether by TLS.</summary>
    public static ForwardedHeadersOptions Forwarded(DeskOptions options)
    {
        var forwarded = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        foreach (IPAddress proxy in options.Proxies)
            forwarded.KnownProxies.Add(proxy);
        return forwarded;
    }
}
