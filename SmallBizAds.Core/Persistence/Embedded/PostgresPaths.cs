using System.Security.Cryptography;
using System.Text;

namespace SmallBizAds.Core.Persistence.Embedded;

/// <summary>Where the parts of an embedded server lie.</summary>
/// <param name="Program">Folder with bin, lib and share.</param>
/// <param name="DataFolder">Folder of the installation.</param>
public sealed record PostgresPaths(string Program, string DataFolder)
{
    /// <summary>A Unix socket path holds at most 107 bytes; this is what PostgreSQL adds to the folder.</summary>
    private const int LongestSocketFolder = 107 - 15;

    private const string SocketName = ".s.PGSQL.5432";

    /// <summary>The database cluster.</summary>
    public string Cluster => Path.Combine(DataFolder, "postgres");

    /// <summary>The cluster while it is made; renamed once it is whole.</summary>
    public string ClusterInTheMaking => Cluster + ".new";

    /// <summary>Locked while an app uses the installation.</summary>
    public string LockFile => Path.Combine(DataFolder, "in-use.lock");

    /// <summary>
    /// Folder of the socket: inside the data folder where its path is short enough, else one of a short name in the
    /// folder for temporary files, derived from the data folder so that every process finds the same.
    /// </summary>
    public string SocketFolder
    {
        get
        {
            var inside = Path.Combine(DataFolder, "socket");
            if (Encoding.UTF8.GetByteCount(inside) <= LongestSocketFolder)
            {
                return inside;
            }

            var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(DataFolder)))[..16];
            var temporary = Path.Combine(Path.GetTempPath(), "smallbizads-" + digest);
            return Encoding.UTF8.GetByteCount(temporary) <= LongestSocketFolder ? temporary : "/tmp/smallbizads-" + digest;
        }
    }

    /// <summary>The socket that a running server listens on.</summary>
    public string Socket => Path.Combine(SocketFolder, SocketName);

    /// <summary>Absolute path of one of the server's programs.</summary>
    public string Executable(string name) => Path.Combine(Program, "bin", name);
}
