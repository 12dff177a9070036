using OnRecord.Export;

namespace OnRecord.Web.SignIn;

/// <summary>
/// Who may sign in: a text file with a line for each, NAME:ROLE:HASH. Lines that begin with # say something to people. It is read each time it is
/// asked, so that whoever is removed is out at the next click.
/// </summary>
/// <param name="path">Need not be there for <see cref="Put"/>.</param>
internal sealed class AccountFile(string path)
{
    private const string Heading = "# Who may sign in to the desk: name:role:hash of the password. Written by \"onrecord users\".";
    private const UnixFileMode OwnersAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <exception cref="InvalidDataException">A line is no account.</exception>
    /// <exception cref="IOException">It is not there, or can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">This user may not read it.</exception>
    public IReadOnlyList<Account> All() =>
        File.Exists(path) ? Read(File.ReadAllLines(path)) : throw new FileNotFoundException("There is no such file of users.");

    /// <summary>All, or why the file can't be read, in a sentence.</summary>
    public (IReadOnlyList<Account> Accounts, string? Fault) TryAll()
    {
        try
        {
            return (All(), null);
        }
        catch (Exception fault) when (IsFault(fault))
        {
            return ([], Sentence(fault));
        }
    }

    /// <summary>Whether this is what goes wrong with the file, and no fault of the program.</summary>
    private static bool IsFault(Exception fault) => fault is InvalidDataException or IOException or UnauthorizedAccessException;

    /// <summary>For people at the desk: without the path, which is for whoever keeps the machine.</summary>
    private static string Sentence(Exception fault) =>
        "The desk can't read its file of users, so that nobody can sign in: "
        + (fault is InvalidDataException or FileNotFoundException ? fault.Message : "it can't be opened.")
        + " Whoever keeps the desk can mend it; what is mended takes effect at once.";

    public Account? Find(string name) => All().FirstOrDefault(a => a.Name == name);

    /// <summary>Puts an account among the others, in the place of one of its name.</summary>
    /// <returns>Whether there was one of its name.</returns>
    public bool Put(Account account)
    {
        IReadOnlyList<Account> before = File.Exists(path) ? All() : [];
        Write([.. before.Where(a => a.Name != account.Name), account]);
        return before.Any(a => a.Name == account.Name);
    }

    /// <returns>Whether there was one of the name.</returns>
    public bool Remove(string name)
    {
        IReadOnlyList<Account> before = All();
        if (before.All(a => a.Name != name))
            return false;
        Write(before.Where(a => a.Name != name));
        return true;
    }

    private static List<Account> Read(string[] lines)
    {
        var accounts = new List<Account>();
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#') || lines[i].Length == 0)
                continue;
            if (
                lines[i].Split(':') is not [var name, var word, var hash]
                || Account.Fault(name) is not null
                || Role(word) is not { } role
                || !Convert.TryFromBase64String(hash, new byte[hash.Length], out int bytes)
                || bytes == 0
            )
                throw new InvalidDataException($"Line {i + 1} of the file of users is no name:role:hash.");
            accounts.Add(new Account(name, role, hash));
        }

        return accounts;
    }

    private static AccountRole? Role(string word) => Enum.GetValues<AccountRole>().Cast<AccountRole?>().FirstOrDefault(r => EnumWords.Of(r!.Value) == word);

    // Whoever reads meanwhile gets the old file or the new one, and nobody else may look at the hashes, not even for a moment.
    private void Write(IEnumerable<Account> accounts)
    {
        string whole = Path.GetFullPath(path),
            beside = $"{whole}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnersAlone;
        try
        {
            using (var writer = new StreamWriter(beside, options))
            {
                writer.WriteLine(Heading);
                foreach (Account account in accounts)
                    writer.WriteLine($"{account.Name}:{EnumWords.Of(account.Role)}:{account.Hash}");
            }

            File.Move(beside, whole, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
