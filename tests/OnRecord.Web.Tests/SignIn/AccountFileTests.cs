using OnRecord.Web.SignIn;

namespace OnRecord.Web.Tests.SignIn;

public sealed class AccountFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("onrecord-users-");

    private string FileName => Path.Combine(_folder.FullName, "users.txt");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Put_New_IsReadBackAndForItsOwnerAlone()
    {
        var file = new AccountFile(FileName);
        file.Put(Passwords.With("Ada Brandt", AccountRole.Edits, "seven grey herons")).ShouldBeFalse();
        file.Put(Passwords.With("guest", AccountRole.Reads, "eight grey herons")).ShouldBeFalse();
        file.Put(Passwords.With("guest", AccountRole.Edits, "nine grey herons")).ShouldBeTrue();

        IReadOnlyList<Account> read = new AccountFile(FileName).All();

        read.Select(a => (a.Name, a.Role)).ShouldBe([("Ada Brandt", AccountRole.Edits), ("guest", AccountRole.Edits)]);
        Passwords.Prove(read[1], "nine grey herons").ShouldBeTrue();
        Passwords.Prove(read[1], "eight grey herons").ShouldBeFalse();
        File.ReadAllText(FileName).ShouldNotContain("herons");
        _folder.GetFiles().Length.ShouldBe(1);
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(FileName).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Theory]
    [InlineData("Ada Brandt")]
    [InlineData("Ada Brandt:edits")]
    [InlineData("Ada Brandt:rules:AAAA")]
    [InlineData("Ada Brandt:edits:not base64")]
    [InlineData(":edits:AAAA")]
    public void All_LineThatIsNoAccount_NamesTheLine(string line)
    {
        File.WriteAllLines(FileName, ["# a heading", line]);

        Should.Throw<InvalidDataException>(() => new AccountFile(FileName).All()).Message.ShouldContain("Line 2 ");
    }

    [Fact]
    public void All_NoFile_IsSaid() => Should.Throw<FileNotFoundException>(() => new AccountFile(FileName).All());
}
