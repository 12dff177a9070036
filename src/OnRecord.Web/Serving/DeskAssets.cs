using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;

namespace OnRecord.Web.Serving;

/// <summary>The style sheet, the icon and the script, out of the assembly. The hash of its bytes is part of an asset's address, so that a browser may
/// keep it for good.</summary>
public static class DeskAssets
{
    // As many digits of the hash as tell one build's asset from another's.
    private const int HashLength = 16;

    private static readonly FrozenDictionary<string, Asset> _byAddress = new[]
    {
        Load("desk.css", "text/css; charset=utf-8"),
        Load("icon.svg", "image/svg+xml"),
        Load("desk.js", "text/javascript; charset=utf-8"),
    }.ToFrozenDictionary(a => a.Address, StringComparer.Ordinal);

    public static string StyleSheet { get; } = Address(".css");

    public static string Script { get; } = Address(".js");

    public static string Icon { get; } = Address(".svg");

    /// <summary>A file out of the assembly.</summary>
    internal static byte[] Bytes(string name)
    {
        Assembly assembly = typeof(DeskAssets).Assembly;
        string resource = assembly.GetManifestResourceNames().Single(n => n.EndsWith("Assets." + name, StringComparison.Ordinal));
        using Stream stream = assembly.GetManifestResourceStream(resource)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    internal static async Task<bool> TryServe(HttpContext context)
    {
        if (!_byAddress.TryGetValue(context.Request.Path.Value ?? "", out Asset? asset))
            return false;
        context.Response.ContentType = asset.ContentType;
        context.Response.ContentLength = asset.Bytes.Length;
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(asset.Bytes, context.RequestAborted);
        return true;
    }

    private static string Address(string extension) => _byAddress.Keys.Single(k => k.EndsWith(extension, StringComparison.Ordinal));

    private static Asset Load(string name, string contentType)
    {
        byte[] bytes = Bytes(name);
        string hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..HashLength];
        return new Asset($"/assets/{Path.GetFileNameWithoutExtension(name)}.{hash}{Path.GetExtension(name)}", contentType, bytes);
    }

    private sealed record Asset(string Address, string ContentType, byte[] Bytes);
}
