// refused unknown-fact: `groovy` is not known here
groovy.sql.Sql.newInstance('x')
