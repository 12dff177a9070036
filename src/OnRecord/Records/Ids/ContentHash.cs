using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace OnRecord.Records.Ids;

/// <summary>Makes the letters and digits of ids: the first 80 bits of a SHA-256 over the parts, each with its length before it, in Crockford's base
/// 32.</summary>
internal static class ContentHash
{
    /// <summary>Letters and digits of an id after its first letter. With 80 bits, ten million items share one with a chance of one in ten thousand
    /// million.</summary>
    public const int Length = 16;

    private const int BitsADigit = 5,
        ShortLength = 4;

    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    private static readonly SearchValues<char> Known = SearchValues.Create(Alphabet);

    public static string Of(params ReadOnlySpan<string?> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (string? part in parts)
        {
            // A lone half of a surrogate pair becomes U+FFFD: the hash needs no way back.
            byte[] bytes = part is null ? [] : Encoding.UTF8.GetBytes(part);
            BinaryPrimitives.WriteInt32LittleEndian(length, part is null ? -1 : bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return Digits(hash.GetHashAndReset());
    }

    /// <summary>Tells the parts of one thing from each other, where its id is in front.</summary>
    public static string Short(string part) => Of(part)[..ShortLength];

    /// <summary>The digits of an id of our own; of any other word, digits made from it and its report.</summary>
    public static string Digits(string id, char letter, string report) => IsOurs(id, letter) ? id[1..] : Of(report, id);

    public static bool IsOurs(string id, char letter) => id.Length == Length + 1 && id[0] == letter && !id.AsSpan(1).ContainsAnyExcept(Known);

    /// <summary>Whether an id of our own may begin so, or be so: a letter, and letters and digits of ours with a digit among them.</summary>
    public static bool MayBegin(string id) =>
        id.Length is > 1 and <= Length + 1 && !id.AsSpan(1).ContainsAnyExcept(Known) && id.AsSpan(1).ContainsAnyInRange('0', '9');

    private static string Digits(byte[] hash) =>
        string.Create(
            Length,
            hash,
            static (digits, bytes) =>
            {
                int bits = 0,
                    kept = 0,
                    next = 0;
                for (int i = 0; i < digits.Length; i++)
                {
                    while (kept < BitsADigit)
                    {
                        bits = (bits << 8) | bytes[next++];
                        kept += 8;
                    }

                    kept -= BitsADigit;
                    digits[i] = Alphabet[(bits >> kept) & 31];
                    bits &= (1 << kept) - 1;
                }
            }
        );
}
