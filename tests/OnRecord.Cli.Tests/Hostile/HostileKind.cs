using System.Globalization;
using System.Text;

namespace OnRecord.Cli.Tests.Hostile;

/// <summary>A kind of input that is made to exhaust the program, of any size.</summary>
/// <param name="Make">The input of about so many bytes.</param>
/// <param name="Take">What the program does with it; a clear refusal is an answer too.</param>
internal sealed record HostileKind(string Group, string Name, Func<int, byte[]> Make, Action<byte[]> Take)
{
    public override string ToString() => $"{Group}: {Name}";

    /// <summary>A piece as often as it takes.</summary>
    public static byte[] Filled(int size, string piece, string before = "", string after = "") => Filled(size, _ => piece, before, after);

    /// <param name="piece">Of each number, from 0.</param>
    public static byte[] Filled(int size, Func<int, string> piece, string before = "", string after = "")
    {
        var text = new StringBuilder(before);
        for (int i = 0; text.Length + after.Length < size; i++)
            text.Append(piece(i));
        return Encoding.UTF8.GetBytes(text.Append(after).ToString());
    }

    /// <summary>A word of its own for every number: letters alone.</summary>
    public static string Word(int number)
    {
        var word = new StringBuilder("v");
        for (int rest = number + 1; rest > 0; rest /= 20)
            word.Append("aeioubcdfghklmnprstv"[rest % 20]);
        return word.ToString();
    }

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
