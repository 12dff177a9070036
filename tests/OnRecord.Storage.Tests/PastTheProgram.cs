using System.Data.Common;
using System.Text;
using Dapper;

namespace OnRecord.Storage.Tests;

/// <summary>Changes records as damage or a hand with SQL would.</summary>
internal static class PastTheProgram
{
    public static void Change(this IStoreOffer offer, string name, string sql)
    {
        using DbConnection connection = offer.Connect(name);
        connection.Execute(sql);
    }

    /// <summary>Leaves of a report's record what nobody can read.</summary>
    public static void Damage(this IStoreOffer offer, string name, long report)
    {
        using DbConnection connection = offer.Connect(name);
        connection.Execute("UPDATE report SET body = @body WHERE number = @report", new { report, body = new byte[] { 0xFF } });
    }

    /// <summary>Changes the JSON of a report, and leaves all else as it was.</summary>
    public static void Forge(this IStoreOffer offer, string name, long report, string part, string forged)
    {
        using DbConnection connection = offer.Connect(name);
        RecordBody body = RecordBody.Unpack(connection.QuerySingle<byte[]>("SELECT body FROM report WHERE number = @report", new { report }));
        string json = Encoding.UTF8.GetString(body.Json);
        json.ShouldContain(part);
        byte[] packed = RecordBody.Pack(json.Replace(part, forged, StringComparison.Ordinal), body.Quotes());
        connection.Execute("UPDATE report SET body = @packed WHERE number = @report", new { packed, report });
    }
}
