// answers practice sorting
#!/usr/bin/env groovy
strategy { practice any }
