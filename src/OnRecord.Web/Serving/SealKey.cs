using System.Security.Cryptography;
using System.Text;

namespace OnRecord.Web.Serving;

/// <summary>What the words of <see cref="FormSeal"/> are made from; forgotten when the desk closes.</summary>
internal sealed class SealKey
{
    private const int KeyBytes = 32,
        WordBytes = 16;

    private readonly byte[] _key = RandomNumberGenerator.GetBytes(KeyBytes);

    /// <param name="name">Null for whoever is not signed in.</param>
    public string Word(string? name) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(_key, name is null ? [] : Encoding.UTF8.GetBytes("of " + name)).AsSpan(0, WordBytes));
}
