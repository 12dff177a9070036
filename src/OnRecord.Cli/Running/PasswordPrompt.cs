using System.Text;

namespace OnRecord.Cli.Running;

/// <summary>Asks for a password, twice and unseen on a terminal; from elsewhere one line is read.</summary>
internal static class PasswordPrompt
{
    /// <summary>Null when two entries differ, or nothing came.</summary>
    public static string? Ask(Terminal terminal, string name)
    {
        if (!terminal.InIsTerminal)
        {
            using var reader = new StreamReader(terminal.In, Encoding.UTF8, leaveOpen: true);
            return reader.ReadLine();
        }

        string first = Typed(terminal.Error, $"Password for {name}: ");
        return Typed(terminal.Error, "Once more: ") == first ? first : null;
    }

    private static string Typed(TextWriter prompt, string question)
    {
        prompt.Write(question);
        var typed = new StringBuilder();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key == ConsoleKey.Backspace)
                typed.Length = Math.Max(0, typed.Length - 1);
            else if (!char.IsControl(key.KeyChar))
                typed.Append(key.KeyChar);
        }

        prompt.WriteLine();
        return typed.ToString();
    }
}
